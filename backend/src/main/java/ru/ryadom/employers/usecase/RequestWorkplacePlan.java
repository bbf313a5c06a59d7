package ru.ryadom.employers.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.employers.Employer;
import ru.ryadom.employers.EmployerMemberships;
import ru.ryadom.employers.EmployerOrganisation;
import ru.ryadom.employers.Employers;
import ru.ryadom.employers.DisabilityCheck;
import ru.ryadom.employers.MentorWish;
import ru.ryadom.employers.PlanRequest;
import ru.ryadom.employers.PlanRequestPlace;
import ru.ryadom.employers.PlanRequests;
import ru.ryadom.employers.RequestedJob;
import ru.ryadom.employers.RequestedWorker;
import ru.ryadom.employers.RequestingEmployer;
import ru.ryadom.employers.usecase.PlanRequestWork.Step;
import ru.ryadom.exchange.Exchange;
import ru.ryadom.exchange.ExchangeBody;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.Fault;
import ru.ryadom.kernel.Ids;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;
import ru.ryadom.law.RegionId;
import ru.ryadom.offices.Offices;
import ru.ryadom.people.People;
import ru.ryadom.people.Person;

/**
 * Somebody of an organisation asks for a plan of its own accord (WPP-00B); disability is
 * asked about in the same unit of work (WPP-04). Whether the house knows the worker makes
 * no difference that the employer could notice.
 */
@Component
public class RequestWorkplacePlan {

	private final PlanRequestWork work;

	private final PlanRequests requests;

	private final EmployerMemberships memberships;

	private final Employers employers;

	private final Offices offices;

	private final People people;

	private final Exchange exchange;

	RequestWorkplacePlan(PlanRequestWork work, PlanRequests requests, EmployerMemberships memberships,
			Employers employers, Offices offices, People people, Exchange exchange) {
		this.work = work;
		this.requests = requests;
		this.memberships = memberships;
		this.employers = employers;
		this.offices = offices;
		this.people = people;
		this.exchange = exchange;
	}

	public sealed interface Result {

	}

	public record Done(PlanRequest request) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String organisationId, String officeId, String lastName,
			String firstName, @Nullable String middleName, LocalDate birthDate, String snils, String post,
			LocalDate startsOn, @Nullable String wishes, MentorWish mentor, String contactName, String contactPhone,
			boolean agreed) {

		RequestedWorker.Typed worker() {
			return new RequestedWorker.Typed(this.lastName, this.firstName, this.middleName, this.birthDate,
					this.snils);
		}

		RequestedJob job() {
			return new RequestedJob(this.post.strip(), this.startsOn,
					Optional.ofNullable(this.wishes).orElse("").strip(), this.mentor, this.contactName.strip(),
					this.contactPhone.strip());
		}

	}

	public Result request(Viewer.EmployerViewer viewer, Input input) {
		Command command = new Command("requestWorkplacePlan", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.run(viewer, command, () -> decide(viewer, input))) {
			case Accepted<PlanRequest>(var request) -> new Done(request);
			case Rejected<PlanRequest>(var objections) -> new Refused(objections);
		};
	}

	private Decision<String> decide(Viewer.EmployerViewer viewer, Input input) {
		EmployerOrganisation organisation = this.memberships.of(viewer)
			.stream()
			.filter((each) -> each.id().equals(input.organisationId()))
			.findFirst()
			.orElseThrow(Fault.NotFound::new);
		Optional<RequestedWorker> worker = input.worker().readable();
		boolean open = worker.filter((who) -> this.requests.isOpen(organisation.taxNumber(), who.snils())).isPresent();
		boolean served = isServed(organisation, input.officeId());
		LocalDate today = served ? this.work.today(input.officeId()) : LocalDate.MAX;
		List<Objection> objections = new Objections()
			.when(!served, Objection.at("officeId", "OFFICE_ELSEWHERE", "Выберите центр занятости вашего региона."))
			.and(served ? PlanRequest.against(input.worker(), input.job(), input.agreed(), open, today) : List.of())
			.all();
		return Decision.unless(objections, () -> file(viewer, organisation, input, worker.orElseThrow(), today));
	}

	private boolean isServed(EmployerOrganisation organisation, String officeId) {
		return Optional.ofNullable(this.employers.of(List.of(organisation.id())).get(organisation.id()))
			.map(Employer::facts)
			.flatMap((facts) -> RegionId.parse(facts.regionId()))
			.filter((region) -> this.offices.of(region).stream().anyMatch((office) -> office.id().equals(officeId)))
			.isPresent();
	}

	private String file(Viewer.EmployerViewer viewer, EmployerOrganisation organisation, Input input,
			RequestedWorker worker, LocalDate today) {
		String id = Ids.next(PlanRequest.PREFIX);
		String personId = this.people.known(worker.snils())
			.filter((person) -> person.isCalled(worker.name(), worker.birthDate()))
			.map(Person::id)
			.orElseGet(() -> Ids.next("person"));
		ExchangeBody.About about = new ExchangeBody.About(worker.name().last(), worker.name().first(),
				worker.name().middle(), worker.birthDate(), worker.snils().digits());
		String messageId = this.exchange.queue(id, input.officeId(), personId,
				new ExchangeBody.DisabilityRequest(about));
		PlanRequest request = new PlanRequest(id, 0, new PlanRequestPlace(input.officeId(), personId),
				new RequestingEmployer(organisation.taxNumber(), organisation.name(), viewer.name()), worker,
				input.job(), today, DisabilityCheck.asked(messageId), null, null, null);
		return this.work.keep(viewer, Optional.empty(),
				new Step("работодатель обратился за планом на рабочем месте", request, () -> {
				}));
	}

}
