package ru.ryadom.cases.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Lead;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseTerms;
import ru.ryadom.cases.CaseWork;
import ru.ryadom.cases.CaseFacts;
import ru.ryadom.cases.Cases;
import ru.ryadom.cases.EmploymentPlan;
import ru.ryadom.cases.FactSource;
import ru.ryadom.cases.IdentityPaper;
import ru.ryadom.cases.IdentityPaperKind;
import ru.ryadom.cases.Ipra;
import ru.ryadom.cases.PersonalFile;
import ru.ryadom.cases.CaseWork.Step;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.Ids;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Norms;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;
import ru.ryadom.law.RegionId;
import ru.ryadom.people.CommunicationNeed;
import ru.ryadom.people.Names;
import ru.ryadom.people.People;
import ru.ryadom.people.Person;
import ru.ryadom.people.PersonName;
import ru.ryadom.people.Snils;

/**
 * Opens a case at the desk: the agreed plan is the application (SIT-00), and SIT-01
 * begins to run.
 */
@Component
public class IntakeCase {

	private final CaseWork work;

	private final Cases cases;

	private final People people;

	private final StrangersNumber strangersNumber;

	private final BusinessClock clock;

	IntakeCase(CaseWork work, Cases cases, People people, StrangersNumber strangersNumber, BusinessClock clock) {
		this.work = work;
		this.cases = cases;
		this.people = people;
		this.strangersNumber = strangersNumber;
		this.clock = clock;
	}

	public sealed interface Result {

	}

	public record Done(Case file) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record PersonInput(String snils, String lastName, String firstName, @Nullable String middleName,
			LocalDate birthDate, @Nullable String phone, @Nullable String email,
			Set<CommunicationNeed> communicationNeeds) {

		PersonName name() {
			return new PersonName(this.lastName.strip(), this.firstName.strip(), Names.blankToNull(this.middleName));
		}

	}

	public record Input(String idempotencyKey, PersonInput person, FactSource personalDataSource,
			IdentityPaperKind identityPaper, boolean identityPaperSeen, String personalFileNumber,
			LocalDate personalFileDate, LocalDate planAgreedOn, FactSource planSource, String ipraNumber,
			LocalDate ipraReceivedOn, @Nullable LocalDate ipraValidUntil, FactSource ipraSource) {
	}

	public Result intake(Viewer.StaffViewer viewer, Input input) {
		return switch (this.work.run(viewer, new Command("intakeCase", viewer.account(), input.idempotencyKey(), input),
				() -> decide(viewer, input))) {
			case Accepted<Case>(var file) -> new Done(file);
			case Rejected<Case>(var objections) -> new Refused(objections);
		};
	}

	private Decision<String> decide(Viewer.StaffViewer viewer, Input input) {
		LocalDate today = this.clock.today(viewer.zone());
		Optional<Snils> snils = Snils.read(input.person().snils());
		Optional<Person> known = snils.flatMap(this.people::known);
		boolean ours = known.isPresent() && known.get().isKnownTo(viewer.officeId());
		Objections objections = new Objections().and(personObjections(input.person(), snils, today))
			.and(paperObjections(input, today));
		List<Objection> ofThePerson = known.map((person) -> objections(input.person(), person, ours)).orElse(List.of());
		boolean refused = !objections.all().isEmpty() || !ofThePerson.isEmpty();
		if (ours || !refused) {
			objections.and(ofThePerson);
		}
		else if (snils.isPresent() && input.identityPaperSeen()) {
			objections.and(this.strangersNumber.objections(viewer, known, ofThePerson));
		}
		return Decision.unless(objections.all(), () -> open(viewer, input, snils.orElseThrow(), known, today));
	}

	/**
	 * What the house knows against it. Of a person of another office only whoever names
	 * them rightly hears that there is a case.
	 */
	private List<Objection> objections(PersonInput input, Person known, boolean ours) {
		boolean called = known.isCalled(input.name(), input.birthDate());
		return new Objections()
			.when(!called,
					Objection.at("person.snils", "SNILS_OF_ANOTHER",
							"Под этим СНИЛС записаны другое имя или другой день рождения. Сверьте их с документом."))
			.when((called || ours) && this.cases.isOpenFor(known.id()),
					Objection.of("CASE_ALREADY_OPEN",
							"У этого человека уже есть открытое дело: изменённый план относят к нему.", Norms.SIT_00))
			.all();
	}

	private String open(Viewer.StaffViewer viewer, Input input, Snils snils, Optional<Person> known, LocalDate today) {
		Person person = this.people.save(known.orElseGet(() -> newPerson(input.person(), snils))
			.reachedBy(Names.blankToNull(input.person().phone()), Names.blankToNull(input.person().email()),
					input.person().communicationNeeds())
			.seenBy(viewer.officeId()));
		CaseFacts facts = CaseFacts.atIntake(
				new PersonalFile(input.personalFileNumber().strip(), input.personalFileDate()),
				new EmploymentPlan(input.planAgreedOn(), input.planSource()),
				new Ipra(input.ipraNumber().strip(), input.ipraReceivedOn(), input.ipraValidUntil(),
						input.ipraSource()),
				new IdentityPaper(input.identityPaper(), today), input.personalDataSource());
		RegionId region = new RegionId(viewer.regionId());
		Case file = Case.open(Ids.next("case"), viewer.officeId(), region, person.id(), facts, today)
			.ledBy(new Lead(viewer.memberId(), today, null, viewer.memberId()));
		return this.work.apply(viewer, new Step("заведено дело", file,
				List.of(new Change("дело", null, "определяется нуждаемость")), CaseTerms.opened(file)));
	}

	private static Person newPerson(PersonInput input, Snils snils) {
		return new Person(Ids.next("person"), 0, snils, input.name(), input.birthDate(), null, null, Set.of(),
				List.of(), Set.of(), List.of());
	}

	private static List<Objection> personObjections(PersonInput input, Optional<Snils> snils, LocalDate today) {
		return new Objections()
			.when(snils.isEmpty(),
					Objection.at("person.snils", "SNILS_UNREADABLE",
							"В СНИЛС одиннадцать цифр, и последние две — контрольные. Сверьте номер с документом."))
			.and(Names.objections("person.", input.lastName(), input.firstName(), input.middleName()))
			.notAfter("person.birthDate", input.birthDate(), today)
			.longest("person.phone", input.phone(), 40)
			.longest("person.email", input.email(), 120)
			.all();
	}

	private static List<Objection> paperObjections(Input input, LocalDate today) {
		LocalDate until = input.ipraValidUntil();
		return new Objections()
			.when(!input.identityPaperSeen(),
					new Objection("IDENTITY_NOT_SEEN", "На личном приёме нужен паспорт или заменяющий его документ.",
							List.of("identityPaperSeen"), Norms.SIT_25))
			.text("personalFileNumber", input.personalFileNumber(), 50)
			.notAfter("personalFileDate", input.personalFileDate(), today)
			.notAfter("planAgreedOn", input.planAgreedOn(), today)
			.text("ipraNumber", input.ipraNumber(), 50)
			.notAfter("ipraReceivedOn", input.ipraReceivedOn(), today)
			.when(until != null && until.isBefore(input.planAgreedOn()),
					new Objection("IPRA_ENDED", "ИПРА закончилась раньше, чем согласован план: нужна новая выписка.",
							List.of("ipraValidUntil"), Norms.SIT_25))
			.all();
	}

}
