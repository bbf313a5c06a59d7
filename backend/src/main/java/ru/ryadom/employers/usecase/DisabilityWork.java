package ru.ryadom.employers.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import ru.ryadom.employers.PlanRequest;
import ru.ryadom.employers.PlanRequestStage;
import ru.ryadom.employers.RequestedWorker;
import ru.ryadom.employers.usecase.PlanRequestWork.Step;
import ru.ryadom.exchange.DisabilityFinding;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;
import ru.ryadom.law.TermRules;
import ru.ryadom.people.People;
import ru.ryadom.people.Person;

/**
 * What a finding about disability does, however it came: a worker in whom it is confirmed
 * becomes a person whom the office knows, and the analysis begins (WPP-04, WPP-05).
 */
@Component
class DisabilityWork {

	private final PlanRequestWork work;

	private final People people;

	DisabilityWork(PlanRequestWork work, People people) {
		this.work = work;
		this.people = people;
	}

	/** The step, or everything against it. */
	Decision<Step> found(PlanRequest now, DisabilityFinding finding, LocalDate on, @Nullable String byId, String words,
			LocalDate today) {
		Decision<PlanRequest> checked = now.checked(finding, on, byId, words, today);
		RequestedWorker worker = now.worker();
		Optional<Person> known = this.people.known(worker.snils());
		List<Objection> objections = new Objections().and(checked.objections())
			.when(finding == DisabilityFinding.CONFIRMED
					&& known.filter((person) -> !person.isCalled(worker.name(), worker.birthDate())).isPresent(),
					Objection.of("SNILS_OF_ANOTHER",
							"Под этим СНИЛС в системе записаны другое имя или другой день рождения. Сверьте документ."))
			.all();
		return Decision.unless(objections, () -> step(now, checked, known));
	}

	private Step step(PlanRequest now, Decision<PlanRequest> checked, Optional<Person> known) {
		PlanRequest next = ((Decision.Accepted<PlanRequest>) checked).value();
		if (next.stage() != PlanRequestStage.TO_ANALYSE) {
			return new Step("проверена инвалидность по обращению работодателя", next, () -> {
			});
		}
		LocalDate on = java.util.Objects.requireNonNull(next.check().confirmedOn());
		return new Step("инвалидность подтверждена, начат анализ",
				next.about(known.map(Person::id).orElse(now.place().personId())), () -> {
					take(now, known);
					this.work.terms().start(now.id(), TermRules.SIT_02, on, now.place().officeId());
				});
	}

	private void take(PlanRequest now, Optional<Person> known) {
		RequestedWorker worker = now.worker();
		String office = now.place().officeId();
		Person person = known.orElseGet(() -> new Person(now.place().personId(), 0, worker.snils(), worker.name(),
				worker.birthDate(), null, null, Set.of(), List.of(), Set.of(), List.of()));
		if (!person.isKnownTo(office)) {
			this.people.save(person.seenBy(office));
		}
	}

}
