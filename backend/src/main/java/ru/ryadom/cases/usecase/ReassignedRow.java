package ru.ryadom.cases.usecase;

import java.util.List;
import java.util.Map;

import ru.ryadom.kernel.AnswerCodec;
import ru.ryadom.law.Answers;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;

/**
 * What became of one case among many.
 *
 * @param objections what stood in the way; none when it was done
 */
public record ReassignedRow(String caseId, List<Objection> objections) {

	/** Kept row by row, each as the answer of a single case would be. */
	static final AnswerCodec<List<ReassignedRow>> CODEC = new Codec();

	public ReassignedRow {
		objections = List.copyOf(objections);
	}

	public boolean done() {
		return this.objections.isEmpty();
	}

	private static final class Codec implements AnswerCodec<List<ReassignedRow>> {

		@Override
		public boolean commits(List<ReassignedRow> answer) {
			return answer.stream().anyMatch(ReassignedRow::done);
		}

		@Override
		public Map<String, Object> write(List<ReassignedRow> answer) {
			return Map.of("rows", answer.stream().map((row) -> {
				Decision<String> decided = row.done() ? new Accepted<>(row.caseId()) : new Rejected<>(row.objections());
				return Map.of("case", row.caseId(), "answer", Answers.CODEC.write(decided));
			}).toList());
		}

		@Override
		public List<ReassignedRow> read(Map<String, Object> stored) {
			return ((List<?>) stored.get("rows")).stream().map((each) -> row((Map<?, ?>) each)).toList();
		}

		@SuppressWarnings("unchecked")
		private static ReassignedRow row(Map<?, ?> stored) {
			Decision<String> decided = Answers.CODEC.read((Map<String, Object>) stored.get("answer"));
			return new ReassignedRow((String) stored.get("case"), decided.objections());
		}

	}

}
