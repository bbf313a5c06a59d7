package ru.ryadom.cases;

import java.time.LocalDate;
import java.util.List;

import ru.ryadom.law.Decision;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/**
 * How two cases of one person become one: the second is closed, the main one goes on with
 * what it takes over. To undo it, the second is opened again where it stood.
 */
public final class MergeMoves {

	private MergeMoves() {
	}

	/** The two cases after the merge. */
	public record Merged(Case duplicate, Case main) {
	}

	/**
	 * What a specialist says of two cases.
	 *
	 * @param taken what the main case takes over from the second
	 * @param samePerson whether they have held both against the person's papers
	 */
	public record Merge(String reason, List<MergedFact> taken, boolean samePerson, String byId) {

		public Merge {
			taken = taken.stream().distinct().toList();
		}

	}

	/** Closes the second case and lets the main one go on. */
	public static Decision<Merged> merged(Case duplicate, Case main, Merge merge, LocalDate today) {
		List<Objection> objections = new Objections().and(MergeRules.duplicate(duplicate, today))
			.and(MergeRules.main(main))
			.when(main.id().equals(duplicate.id()),
					Objection.at("mainCaseId", "SAME_CASE", "Это то же самое дело. Выберите другое."))
			.text("reason", merge.reason(), 2000)
			.when(!merge.samePerson(),
					Objection.at("samePerson", "PERSON_UNCHECKED",
							"Сверьте имя, день рождения и СНИЛС главного дела с документами человека."))
			.all();
		return Decision.unless(objections, () -> {
			Ending ending = new Ending(CaseOutcome.MERGED, today, merge.reason(), null, duplicate.state(),
					merge.byId());
			Case closed = duplicate.with(duplicate.turns().merged(trace(main, true, merge, today))).ended(ending);
			Case goesOn = main.with(main.turns().merged(trace(duplicate, false, merge, today)))
				.with(main.facts().takenFrom(duplicate.facts(), merge.taken()));
			return new Merged(closed, goesOn);
		});
	}

	private static CaseMerge trace(Case other, boolean closed, Merge merge, LocalDate on) {
		return new CaseMerge(other.id(), other.personalFile().number(), closed, on, merge.reason(), merge.taken(),
				merge.byId());
	}

}
