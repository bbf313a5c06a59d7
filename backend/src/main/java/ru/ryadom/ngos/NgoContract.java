package ru.ryadom.ngos;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import ru.ryadom.law.Decision;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/**
 * A contract of an office with an organisation (SIT-21).
 *
 * @param kindIds ids of the listed measures that it is about
 * @param ended when it ended before its last day, {@code null} while it runs its course
 */
public record NgoContract(String id, String number, LocalDate date, LocalDate from, LocalDate until, String officeId,
		Set<String> kindIds, @Nullable ContractEnd ended) {

	public NgoContract {
		kindIds = Set.copyOf(kindIds);
	}

	/** An end before the last day. */
	public record ContractEnd(LocalDate on, String reason) {
	}

	/** What a day makes of a contract. */
	public enum ContractState {

		/** Begins later. */
		AHEAD,
		/** In force. */
		IN_FORCE,
		/** Its last day is past. */
		EXPIRED,
		/** Ended before its last day. */
		ENDED

	}

	/** The kinds in order. */
	public List<String> kindsInOrder() {
		return List.copyOf(new TreeSet<>(this.kindIds));
	}

	/** The last day on which it is in force. */
	public LocalDate lastDay() {
		return (this.ended != null) ? this.ended.on() : this.until;
	}

	/** Its state on a day; the day of an early end is still in force. */
	public ContractState stateOn(LocalDate day) {
		if (this.ended != null && day.isAfter(this.ended.on())) {
			return ContractState.ENDED;
		}
		if (day.isAfter(this.until)) {
			return ContractState.EXPIRED;
		}
		return day.isBefore(this.from) ? ContractState.AHEAD : ContractState.IN_FORCE;
	}

	/** Ends it before its last day. */
	public Decision<NgoContract> end(LocalDate on, String reason, LocalDate today) {
		return Decision.unless(
				new Objections().and(notEndable(today))
					.notAfter("on", on, today)
					.when(on.isBefore(this.from) && this.date.isAfter(on),
							Objection.at("on", "DATE_BEFORE_CONTRACT",
									"Этот день раньше самого договора. Проверьте дату."))
					.when(on.isAfter(this.until),
							Objection.at("on", "DATE_AFTER_CONTRACT",
									"К этому дню договор уже закончился. Проверьте дату."))
					.text("reason", reason, 1000)
					.all(),
				() -> new NgoContract(this.id, this.number, this.date, this.from, this.until, this.officeId,
						this.kindIds, new ContractEnd(on, reason.strip())));
	}

	/** What stands in the way of ending it, apart from what is typed. */
	public List<Objection> notEndable(LocalDate today) {
		return new Objections()
			.when(this.ended != null || today.isAfter(this.until),
					Objection.of("CONTRACT_ENDED", "Этот договор уже не действует: прекращать нечего."))
			.all();
	}

}
