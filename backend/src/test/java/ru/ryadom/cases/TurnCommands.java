package ru.ryadom.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import ru.ryadom.cases.CaseCommands.Command;
import ru.ryadom.law.RegionId;

/** Random turns of a case, good and bad. */
final class TurnCommands {

	private static final MergeMoves.Merge MERGE = new MergeMoves.Merge("Завели дважды.", List.of(MergedFact.values()),
			true, "s");

	private final Random random;

	private int number;

	TurnCommands(Random random) {
		this.random = random;
	}

	private static CaseTransfer from(Case of, CaseTransfer transfer) {
		return new CaseTransfer(of.officeId(), transfer.toOfficeId(), transfer.on(), transfer.reason(), transfer.byId(),
				null);
	}

	/** The case that goes on when this one is merged into it. */
	private static Case other(Case of) {
		return Case.open("case_2", of.officeId(), of.region(), "person_2", of.facts(), of.plan().agreedOn());
	}

	Command command(String name, LocalDate now) {
		this.number++;
		String id = "turn_" + this.number;
		LocalDate day = now.plusDays(this.random.nextInt(3) - 1L);
		return switch (name) {
			case "reportHiring" -> {
				JobReport.Told told = new JobReport.Told(JobReportKind.FOUND, day,
						new JobReport.FoundJob("ООО «Лампа»", null, "оператор", true), "");
				yield new Command(name, now, (of) -> TurnMoves.reported(of, id, JobReporter.CITIZEN, told, now),
						(before, after) -> List.of());
			}
			case "reportJobLoss" -> {
				JobReport.Told told = new JobReport.Told(JobReportKind.LOST, day, null, "Не вышло.");
				yield new Command(name, now, (of) -> TurnMoves.reported(of, id, JobReporter.CITIZEN, told, now),
						(before, after) -> List.of());
			}
			case "confirmHiring" -> {
				Employment employment = new Employment("ООО «Лампа»", "7700000023", "оператор", now);
				yield new Command(name, now,
						(of) -> TurnMoves.confirmed(of, employment, true, false, "Проверено.", "s", now),
						(before, after) -> CaseTerms.ended(after, now));
			}
			case "rejectJobReport" -> new Command(name, now,
					(of) -> TurnMoves.rejected(of, "Не подтвердилось.", "s", now), (before, after) -> List.of());
			case "pauseCase" -> {
				CasePause pause = new CasePause(day, now.plusDays(5), PauseReason.CITIZEN_ASKED, "Просит.", "s", null);
				yield new Command(name, now, (of) -> TurnMoves.paused(of, pause, now),
						(before, after) -> CaseTerms.paused(pause));
			}
			case "resumeCase" -> new Command(name, now, (of) -> TurnMoves.resumed(of, day, now),
					(before, after) -> CaseTerms.resumed(day));
			default -> move(name, now);
		};
	}

	private Command move(String name, LocalDate now) {
		return switch (name) {
			case "transferCase" -> {
				CaseTransfer transfer = new CaseTransfer("office_" + this.number % 2, "office_" + (this.number + 1) % 2,
						now, "Переезд.", "s", null);
				yield new Command(name, now,
						(of) -> TransferMoves.sent(of, from(of, transfer), new RegionId("RU-TA"), now),
						(before, after) -> CaseTerms.moved(after));
			}
			case "acceptCase" -> new Command(name, now,
					(of) -> TransferMoves.accepted(of, List.of(TransferCheck.RESIDENCE), "", "s", now),
					(before, after) -> List.of());
			case "returnCase" -> new Command(name, now,
					(of) -> TransferMoves.sentBack(of, "Не живёт.", new RegionId("RU-MOW"), "s", now),
					(before, after) -> CaseTerms.moved(after));
			case "mergeCase" -> new Command(name, now,
					(of) -> MergeMoves.merged(of, other(of), MERGE, now).map(MergeMoves.Merged::duplicate),
					(before, after) -> CaseTerms.merged(now));
			default -> throw new IllegalArgumentException("an action without a command: " + name);
		};
	}

}
