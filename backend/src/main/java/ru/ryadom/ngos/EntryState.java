package ru.ryadom.ngos;

import java.time.LocalDate;
import java.util.List;

import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/**
 * Whether an organisation may be chosen. Which days and reasons are asked for is the
 * project's own: the acts say nothing of suspensions.
 */
public sealed interface EntryState {

	/** What an excluded entry answers to everything. */
	Objection EXCLUDED = Objection.of("ENTRY_EXCLUDED",
			"Организация исключена из реестра: запись больше не меняется. Чтобы вернуть организацию, внесите её заново.");

	/** The first day of this state. */
	LocalDate since();

	/** Puts it off the choice for a time. */
	Decision<EntryState> suspend(LocalDate since, String reason, LocalDate today);

	/** Puts it back. */
	Decision<EntryState> resume(LocalDate on, LocalDate today);

	/** Takes it out for good. */
	Decision<EntryState> exclude(LocalDate on, String reason, LocalDate today);

	/** May be chosen. */
	record EntryActive(LocalDate since) implements EntryState {

		@Override
		public Decision<EntryState> suspend(LocalDate from, String reason, LocalDate today) {
			return Decision.unless(objections("since", from, reason, this, today),
					() -> new EntrySuspended(from, reason.strip()));
		}

		@Override
		public Decision<EntryState> resume(LocalDate on, LocalDate today) {
			return new Rejected<>(
					List.of(Objection.of("ENTRY_ACTIVE", "Запись и так действует: возобновлять нечего.")));
		}

		@Override
		public Decision<EntryState> exclude(LocalDate on, String reason, LocalDate today) {
			return Decision.unless(objections("on", on, reason, this, today),
					() -> new EntryExcluded(on, reason.strip()));
		}

	}

	/** Not chosen for now; who is accompanied already is looked after by their case. */
	record EntrySuspended(LocalDate since, String reason) implements EntryState {

		@Override
		public Decision<EntryState> suspend(LocalDate from, String reason, LocalDate today) {
			return new Rejected<>(List.of(Objection.of("ENTRY_SUSPENDED", "Запись уже приостановлена.")));
		}

		@Override
		public Decision<EntryState> resume(LocalDate on, LocalDate today) {
			return Decision.unless(dayObjections("on", on, this, today).all(), () -> new EntryActive(on));
		}

		@Override
		public Decision<EntryState> exclude(LocalDate on, String why, LocalDate today) {
			return Decision.unless(objections("on", on, why, this, today), () -> new EntryExcluded(on, why.strip()));
		}

	}

	/** Taken out for good. */
	record EntryExcluded(LocalDate on, String reason) implements EntryState {

		@Override
		public LocalDate since() {
			return this.on;
		}

		@Override
		public Decision<EntryState> suspend(LocalDate from, String why, LocalDate today) {
			return new Rejected<>(List.of(EXCLUDED));
		}

		@Override
		public Decision<EntryState> resume(LocalDate from, LocalDate today) {
			return new Rejected<>(List.of(EXCLUDED));
		}

		@Override
		public Decision<EntryState> exclude(LocalDate from, String why, LocalDate today) {
			return new Rejected<>(List.of(EXCLUDED));
		}

	}

	private static List<Objection> objections(String field, LocalDate day, String reason, EntryState now,
			LocalDate today) {
		return dayObjections(field, day, now, today).text("reason", reason, 1000).all();
	}

	private static Objections dayObjections(String field, LocalDate day, EntryState now, LocalDate today) {
		return new Objections().notAfter(field, day, today)
			.when(day.isBefore(now.since()), Objection.at(field, "DATE_BEFORE_STATE",
					"Этот день раньше дня, с которого действует нынешнее состояние записи. Проверьте дату."));
	}

}
