package ru.ryadom.plans;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/**
 * Who helps the worker at the workplace.
 *
 * @param association whose mentor it is, {@code null} for an own worker of the employer
 * @param consentOn the day the mentor agreed
 */
public record PlanMentor(String name, String post, MentorOrigin origin, @Nullable String association,
		@Nullable LocalDate consentOn) {

	List<Objection> objections(LocalDate today) {
		boolean lent = this.origin == MentorOrigin.ASSOCIATION;
		Objections objections = new Objections().text("name", this.name, 200)
			.text("post", this.post, 200)
			.longest("association", this.association, 300)
			.when(lent && this.association == null,
					Objection.at("association", "ASSOCIATION_MISSING", "Назовите объединение, откуда наставник."))
			.when(!lent && this.association != null,
					Objection.at("association", "ASSOCIATION_NOT_NEEDED",
							"Это свой работник: название объединения не нужно."))
			.when(this.consentOn == null, Objection.at("consentOn", "MENTOR_CONSENT_MISSING",
					"Наставника назначают с его согласия. Укажите день, когда он согласился."));
		if (this.consentOn != null) {
			objections.notAfter("consentOn", this.consentOn, today);
		}
		return objections.all();
	}

}
