package ru.ryadom.ngos;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import ru.ryadom.kernel.Ids;
import ru.ryadom.law.Decision;
import ru.ryadom.law.ListedMeasure;
import ru.ryadom.law.Norms;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/** A contract as it is typed. */
public record ContractDraft(String number, LocalDate date, LocalDate from, LocalDate until, String officeId,
		List<String> kinds) {

	/**
	 * The contract, or everything that is wrong with it (SIT-21: its requisites are
	 * entered).
	 */
	public Decision<NgoContract> read(EntryRules.Choices choices, LocalDate today) {
		List<String> listed = choices.measures().items().stream().map(ListedMeasure::id).toList();
		List<Objection> objections = new Objections()
			.when(this.number.isBlank(),
					new Objection("FIELD_EMPTY", "Заполните это поле.", List.of("number"), Norms.SIT_21))
			.longest("number", this.number, 50)
			.notAfter("date", this.date, today)
			.when(this.until.isBefore(this.from),
					Objection.at("until", "CONTRACT_ENDS_FIRST", "Договор кончается раньше, чем начинается."))
			.when(!choices.offices().contains(this.officeId),
					Objection.at("officeId", "OFFICE_UNKNOWN", "Выберите центр занятости вашего региона."))
			.when(this.kinds.isEmpty(), Objection.at("kinds", "NO_KINDS", "Отметьте, о каких мероприятиях договор."))
			.when(!listed.containsAll(this.kinds),
					Objection.at("kinds", "KIND_UNKNOWN", "Такого мероприятия в перечне нет."))
			.all();
		return Decision.unless(objections, () -> new NgoContract(Ids.next("contract"), this.number.strip(), this.date,
				this.from, this.until, this.officeId, Set.copyOf(this.kinds), null));
	}

}
