package ru.ryadom.law;

import java.util.List;

import org.bson.Document;
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
	public Document write(Decision<String> answer) {
		return switch (answer) {
			case Accepted<String>(var id) -> new Document("done", id);
			case Rejected<String>(var objections) ->
				new Document("refused", objections.stream().map(Answers::of).toList());
		};
	}

	@Override
	public Decision<String> read(Document stored) {
		String done = stored.getString("done");
		return (done != null) ? new Accepted<>(done)
				: new Rejected<>(stored.getList("refused", Document.class).stream().map(Answers::objection).toList());
	}

	private static Document of(Objection objection) {
		NormId norm = objection.norm();
		return new Document("code", objection.code()).append("message", objection.message())
			.append("field", objection.field())
			.append("norm", (norm != null) ? norm.value() : null);
	}

	private static Objection objection(Document stored) {
		@Nullable String norm = stored.getString("norm");
		List<String> field = stored.getList("field", String.class);
		return new Objection(stored.getString("code"), stored.getString("message"), field,
				(norm != null) ? new NormId(norm) : null);
	}

}
