package ru.ryadom.law;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import ru.ryadom.kernel.AnswerCodec;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;

/**
 * How a use case's answer is kept beside its key: the id of what it was done to, or every
 * objection. What the thing looks like is read anew at each repetition, with the rights
 * of that moment.
 */
public final class Answers implements AnswerCodec<Decision<String>> {

	/** The one codec of all use cases. */
	public static final Answers CODEC = new Answers();

	private Answers() {
	}

	@Override
	public boolean commits(Decision<String> answer) {
		return answer instanceof Accepted<String>;
	}

	@Override
	public Map<String, Object> write(Decision<String> answer) {
		return switch (answer) {
			case Accepted<String>(var id) -> Map.of("done", id);
			case Rejected<String>(var objections) -> Map.of("refused", objections.stream().map(Answers::of).toList());
		};
	}

	@Override
	public Decision<String> read(Map<String, Object> stored) {
		return (stored.get("done") instanceof String done) ? new Accepted<>(done) : new Rejected<>(
				((List<?>) stored.get("refused")).stream().map((each) -> objection((Map<?, ?>) each)).toList());
	}

	private static Map<String, Object> of(Objection objection) {
		Map<String, Object> stored = new LinkedHashMap<>();
		stored.put("code", objection.code());
		stored.put("message", objection.message());
		stored.put("field", objection.field());
		NormId norm = objection.norm();
		if (norm != null) {
			stored.put("norm", norm.value());
		}
		return stored;
	}

	private static Objection objection(Map<?, ?> stored) {
		List<String> field = ((List<?>) stored.get("field")).stream().map(String.class::cast).toList();
		@Nullable String norm = (String) stored.get("norm");
		return new Objection((String) stored.get("code"), (String) stored.get("message"), field,
				(norm != null) ? new NormId(norm) : null);
	}

}
