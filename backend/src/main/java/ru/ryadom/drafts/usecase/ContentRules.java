package ru.ryadom.drafts.usecase;

import java.nio.charset.StandardCharsets;
import java.util.List;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/**
 * What a draft may be: names and values of fields, not much of them, and nothing that
 * nobody can type. What they mean is the form's own business.
 */
final class ContentRules {

	/** Bytes. */
	static final int LONGEST = 32 * 1024;

	static final int DEEPEST = 8;

	static final int MOST_VALUES = 4000;

	private static final JsonFactory JSON = JsonFactory.builder()
		.streamReadConstraints(
				StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxNameLength(200).maxNumberLength(40).build())
		.build();

	private ContentRules() {
	}

	static List<Objection> objections(String content) {
		boolean tooLong = content.length() > LONGEST || content.getBytes(StandardCharsets.UTF_8).length > LONGEST;
		return new Objections()
			.when(tooLong,
					Objection.at("content", "DRAFT_TOO_LONG",
							"Черновик слишком длинный и не сохраняется. Отправьте форму или сократите текст."))
			.when(!tooLong && !isTyped(content),
					Objection.at("content", "DRAFT_UNREADABLE",
							"Черновик — это имена и значения полей в JSON, без управляющих знаков."))
			.all();
	}

	private static boolean isTyped(String content) {
		try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), content)) {
			boolean good = parser.nextToken() == JsonToken.START_OBJECT;
			int depth = 1;
			for (int values = 0; good && depth > 0; values++) {
				JsonToken token = parser.nextToken();
				depth += (token == null) ? -depth : token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
				good = token != null && values < MOST_VALUES && (!isText(token) || isText(parser.getString()));
			}
			return good && parser.nextToken() == null;
		}
		catch (JacksonException unreadable) {
			return false;
		}
	}

	private static boolean isText(JsonToken token) {
		return token == JsonToken.PROPERTY_NAME || token == JsonToken.VALUE_STRING;
	}

	/**
	 * Whether somebody can have typed it: new lines and tabs are, other controls are not.
	 */
	private static boolean isText(String value) {
		return value.codePoints()
			.noneMatch((one) -> (Character.isISOControl(one) && one != '\n' && one != '\r' && one != '\t')
					|| (one >= Character.MIN_SURROGATE && one <= Character.MAX_SURROGATE));
	}

}
