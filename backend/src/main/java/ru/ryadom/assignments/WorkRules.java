package ru.ryadom.assignments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import ru.ryadom.access.Viewer;
import ru.ryadom.law.Action;
import ru.ryadom.law.Norms;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/** When work may be written down, handed over, given back and reported. */
public final class WorkRules {

	/** More is no account of six months any more. */
	static final int MOST_RECORDS = 500;

	private static final int MINUTES_OF_A_DAY = 24 * 60;

	private WorkRules() {
	}

	/** What a viewer may do with an assignment now, apart from what is typed. */
	public static List<Action> actions(Assignment of, Viewer viewer) {
		Action record = new Action("recordWork", recordable(of));
		Action handBack = new Action("handBackAssignment", handBack(of));
		Action report = new Action("submitNgoReport", report(of));
		return switch (viewer) {
			case Viewer.NgoWorkerViewer _ -> List.of(record, handBack, report);
			case Viewer.NgoViewer _ -> List.of(new Action("handOverAssignment", handOver(of)), handBack, report);
			case Viewer.StaffViewer _ -> List.of(record);
			case Viewer.CitizenViewer _, Viewer.EmployerViewer _, Viewer.UnassignedViewer _, Viewer.ServiceViewer _,
					Viewer.Nobody _ ->
				List.of();
		};
	}

	/**
	 * Work is written down while the assignment goes on, and after its end until it is
	 * reported.
	 */
	static List<Objection> recordable(Assignment of) {
		return new Objections()
			.when(of.reportedOn() != null,
					Objection.of("REPORT_KNOWN", "Сведения о сопровождении уже представлены: записи закрыты.",
							Norms.SIT_12))
			.when(of.records().size() >= MOST_RECORDS,
					Objection.of("TOO_MANY_RECORDS", "Записей уже " + MOST_RECORDS + ": больше система не ведёт."))
			.all();
	}

	static List<Objection> record(Assignment of, WorkRecord record, LocalDate today) {
		LocalDate last = of.endedOn();
		LocalDate movedTo = record.movedTo();
		boolean moved = record.kind() == WorkKind.MOVED;
		return new Objections().and(recordable(of))
			.when(of.measures().stream().noneMatch((measure) -> measure.place() == record.place()),
					Objection.at("place", "UNKNOWN_MEASURE", "Такого мероприятия в назначении нет."))
			.notAfter("on", record.on(), today)
			.when(record.on().isBefore(of.from()),
					Objection.at("on", "BEFORE_START", "В этот день сопровождение ещё не шло. Проверьте дату."))
			.when(last != null && record.on().isAfter(last),
					Objection.at("on", "AFTER_END", "В этот день сопровождение уже закончилось. Проверьте дату."))
			.when(moved && movedTo == null, Objection.at("movedTo", "FIELD_EMPTY", "Укажите, на какой день перенесли."))
			.when(!moved && movedTo != null,
					Objection.at("movedTo", "NOT_MOVED", "Новый день пишут, только если мероприятие перенесли."))
			.when(movedTo != null && (movedTo.isBefore(record.on()) || movedTo.isAfter(of.until())),
					Objection.at("movedTo", "MOVED_OUTSIDE",
							"Перенести можно на день не раньше этого и до конца сертификата."))
			.when(record.minutes() < 0 || record.minutes() > MINUTES_OF_A_DAY,
					Objection.at("minutes", "BAD_MINUTES", "Минут за день бывает от 0 до " + MINUTES_OF_A_DAY + "."))
			.longest("note", record.note(), 2000)
			.and(correction(of, record))
			.all();
	}

	private static List<Objection> correction(Assignment of, WorkRecord record) {
		String corrects = record.corrects();
		if (corrects == null) {
			return List.of();
		}
		Optional<Assignment.SeenRecord> before = of.seenRecords()
			.stream()
			.filter((seen) -> seen.record().id().equals(corrects))
			.findFirst();
		return new Objections()
			.when(before.isEmpty(), Objection.at("corrects", "UNKNOWN_RECORD", "Записи, которую исправляют, нет."))
			.when(before.filter(Assignment.SeenRecord::corrected).isPresent(),
					Objection.at("corrects", "CORRECTED", "Эта запись уже исправлена. Исправьте ту, что её заменила."))
			.all();
	}

	static List<Objection> handOver(Assignment of) {
		return new Objections().and(byNgo(of)).when(!of.isActive(), over()).all();
	}

	static List<Objection> handBack(Assignment of) {
		return new Objections().and(byNgo(of))
			.when(!of.isActive(), over())
			.when(of.isActive() && of.handedBack() != null,
					Objection.of("HANDED_BACK", "Назначение уже возвращено. Центр занятости подбирает другого.",
							Norms.SIT_20))
			.all();
	}

	static List<Objection> report(Assignment of) {
		return new Objections().and(byNgo(of))
			.when(of.endedBecause() != AssignmentEnd.CASE_ENDED,
					Objection.of("NOTHING_TO_REPORT", "Сведения представляют, когда сопровождение окончено.",
							Norms.SIT_12))
			.when(of.reportedOn() != null,
					Objection.of("REPORT_KNOWN", "Сведения о сопровождении уже представлены.", Norms.SIT_12))
			.all();
	}

	private static Objection over() {
		return Objection.of("ASSIGNMENT_OVER", "Сопровождение по этому назначению уже не идёт.", Norms.SIT_20);
	}

	private static List<Objection> byNgo(Assignment of) {
		return new Objections()
			.when(!of.isByNgo(), Objection.of("NOT_BY_NGO", "Это назначение не от организации.", Norms.SIT_20))
			.all();
	}

}
