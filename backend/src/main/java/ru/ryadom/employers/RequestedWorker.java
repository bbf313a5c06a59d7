package ru.ryadom.employers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;
import ru.ryadom.people.PersonName;
import ru.ryadom.people.Snils;

/** A worker as the employer knows them. */
public record RequestedWorker(PersonName name, LocalDate birthDate, Snils snils) {

	private static final int OLDEST = 120;

	/** The last two digits: so much of the number the employer sees again. */
	public String snilsEnding() {
		return this.snils.digits().substring(9);
	}

	/** What was typed. */
	public record Typed(String lastName, String firstName, @Nullable String middleName, LocalDate birthDate,
			String snils) {

		List<Objection> objections(LocalDate today) {
			String middle = this.middleName;
			return new Objections().and(named("lastName", this.lastName))
				.and(named("firstName", this.firstName))
				.and((middle == null || middle.isBlank()) ? List.of() : named("middleName", middle))
				.when(!this.birthDate.isBefore(today) || this.birthDate.isBefore(today.minusYears(OLDEST)),
						Objection.at("birthDate", "BIRTH_DATE_IMPOSSIBLE", "Такой даты рождения не может быть."))
				.when(Snils.read(this.snils).isEmpty(),
						Objection.at("snils", "SNILS_UNREADABLE",
								"В СНИЛС одиннадцать цифр, и последние две — контрольные. Сверьте номер с документом."))
				.all();
		}

		/** The worker, unless the number is none. */
		public Optional<RequestedWorker> readable() {
			String middle = Optional.ofNullable(this.middleName).orElse("").strip();
			PersonName name = new PersonName(this.lastName.strip(), this.firstName.strip(),
					middle.isEmpty() ? null : middle);
			return Snils.read(this.snils).map((number) -> new RequestedWorker(name, this.birthDate, number));
		}

		private static List<Objection> named(String field, String typed) {
			return new Objections().text(field, typed, 80)
				.when(!typed.isBlank() && !PersonName.isName(typed.strip()),
						Objection.at(field, "NAME_UNREADABLE", "Напишите, как в документе: буквами, без цифр."))
				.all();
		}

	}

}
