package ru.ryadom.employers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import ru.ryadom.kernel.Inn;
import ru.ryadom.kernel.Kpp;
import ru.ryadom.kernel.Ogrn;
import ru.ryadom.kernel.Ogrnip;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/**
 * What an employer is known by.
 *
 * @param ogrn ОГРН of an organisation, ОГРНИП of a sole trader
 * @param kpp {@code null} for a sole trader, who has none
 * @param regionId the subject in which it works: its offices answer for it
 */
public record EmployerFacts(String name, String inn, String ogrn, @Nullable String kpp, String regionId) {

	private static final int PERSON = 12;

	/** What was typed, without the spaces and dashes between the digits. */
	public static EmployerFacts typed(String name, String inn, String ogrn, @Nullable String kpp, String regionId) {
		return new EmployerFacts(name.strip(), signs(inn), signs(ogrn),
				Optional.ofNullable(kpp).map(EmployerFacts::signs).filter((each) -> !each.isEmpty()).orElse(null),
				regionId.strip());
	}

	/** An ИНН of twelve digits is a person's. */
	public EmployerForm form() {
		return (this.inn.length() == PERSON) ? EmployerForm.SOLE_TRADER : EmployerForm.LEGAL_ENTITY;
	}

	/** What is wrong with what was typed. */
	public List<Objection> objections() {
		return new Objections().text("name", this.name, 300)
			.when(!Inn.isInn(this.inn),
					Objection.at("inn", "INN_UNREADABLE",
							"В ИНН организации десять цифр, предпринимателя – двенадцать; последние контрольные. "
									+ "Сверьте номер."))
			.and(switch (form()) {
				case LEGAL_ENTITY -> ofLegalEntity();
				case SOLE_TRADER -> ofSoleTrader();
			})
			.all();
	}

	private List<Objection> ofLegalEntity() {
		return new Objections()
			.when(!Ogrn.isOgrn(this.ogrn),
					Objection.at("ogrn", "OGRN_UNREADABLE",
							"В ОГРН тринадцать цифр, последняя из них контрольная. Сверьте номер."))
			.when(this.kpp == null || !Kpp.isKpp(this.kpp),
					Objection.at("kpp", "KPP_UNREADABLE",
							"В КПП девять знаков: цифры, а на пятом и шестом месте бывают буквы. Сверьте номер."))
			.all();
	}

	private List<Objection> ofSoleTrader() {
		return new Objections()
			.when(!Ogrnip.isOgrnip(this.ogrn),
					Objection.at("ogrn", "OGRNIP_UNREADABLE",
							"В ОГРНИП пятнадцать цифр, последняя из них контрольная. Сверьте номер."))
			.when(this.kpp != null,
					Objection.at("kpp", "KPP_OF_SOLE_TRADER", "У предпринимателя КПП нет: оставьте поле пустым."))
			.all();
	}

	private static String signs(String typed) {
		return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
	}

}
