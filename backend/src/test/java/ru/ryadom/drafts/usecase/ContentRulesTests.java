package ru.ryadom.drafts.usecase;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import ru.ryadom.law.Objection;

import static org.assertj.core.api.Assertions.assertThat;

/** What can be typed is kept whatever it says; the rest is not. */
class ContentRulesTests {

	@ParameterizedTest
	@ValueSource(strings = { "{}", "{\"values\":{\"reasons\":\"По выписке.\\nИ ещё\\tраз\"}}",
			"{\"lines\":[{\"title\":\"<script>$where {{x}}\",\"from\":{\"day\":\"1\"}}],\"n\":-1.5e3,\"b\":null}",
			"{\"smile\":\"\ud83d\ude42\"}" })
	void whatIsTypedIsKept(String content) {
		assertThat(codes(content)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "[]", "\"text\"", "1", "null", "{", "{}{}", "{} x", "{'a':1}", "{\"a\":1,}",
			"{\"a\":NaN}", "{\"a\":\"\\u0000\"}", "{\"a\":\"\\u001b[31m\"}", "{\"\\u0007\":1}", "{\"a\":\"\\u009f\"}",
			"{\"a\":\"\\ud83d\"}" })
	void whatNobodyCanTypeIsRefused(String content) {
		assertThat(codes(content)).containsExactly("DRAFT_UNREADABLE");
	}

	@Test
	void eightLevelsAreKeptAndTheNinthIsNot() {
		assertThat(codes(nested(8))).isEmpty();
		assertThat(codes(nested(9))).containsExactly("DRAFT_UNREADABLE");
		assertThat(codes("{\"a\":" + "[".repeat(20_000))).containsExactly("DRAFT_UNREADABLE");
	}

	@Test
	void lengthIsCountedInBytes() {
		int room = ContentRules.LONGEST - "{\"a\":\"\"}".length();
		assertThat(codes("{\"a\":\"" + "x".repeat(room) + "\"}")).isEmpty();
		assertThat(codes("{\"a\":\"" + "x".repeat(room + 1) + "\"}")).containsExactly("DRAFT_TOO_LONG");
		assertThat(codes("{\"a\":\"" + "ж".repeat(room / 2 + 1) + "\"}")).containsExactly("DRAFT_TOO_LONG");
	}

	@Test
	void aThousandValuesAreKeptAndManyThousandsAreNot() {
		assertThat(codes(many(1000))).isEmpty();
		assertThat(codes(many(8000))).containsExactly("DRAFT_UNREADABLE");
	}

	private static String nested(int levels) {
		return "{\"a\":".repeat(levels - 1) + "{}" + "}".repeat(levels - 1);
	}

	private static String many(int values) {
		return "{\"a\":[" + IntStream.range(0, values).mapToObj((_) -> "1").collect(Collectors.joining(",")) + "]}";
	}

	private static List<String> codes(String content) {
		return ContentRules.objections(content).stream().map(Objection::code).toList();
	}

}
