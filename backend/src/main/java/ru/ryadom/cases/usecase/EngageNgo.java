package ru.ryadom.cases.usecase;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseTerms;
import ru.ryadom.cases.CaseWork;
import ru.ryadom.cases.CaseWork.Step;
import ru.ryadom.cases.NgoEngagement;
import ru.ryadom.cases.NgoEngagement.NgoWorker;
import ru.ryadom.cases.NgoOffer;
import ru.ryadom.cases.NgoOfferState.OfferAgreed;
import ru.ryadom.cases.ProviderMoves;
import ru.ryadom.exchange.Exchange;
import ru.ryadom.exchange.ExchangeBody;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.ngos.Companions;
import ru.ryadom.ngos.NgoWorkerChoice;
import ru.ryadom.ngos.Registry;
import ru.ryadom.ngos.RegistryEntry;
import ru.ryadom.people.Names;
import ru.ryadom.people.People;

/**
 * Records the requisites of the contract with the organisation that agreed, and who of it
 * accompanies (SIT-21); ЕЦП is told. When it does all, the choice is met (SIT-06).
 */
@Component
public class EngageNgo {

	private final CaseWork work;

	private final Registry registry;

	private final Companions companions;

	private final People people;

	private final Exchange exchange;

	private final RegistryWatch watch;

	EngageNgo(CaseWork work, Registry registry, Companions companions, People people, Exchange exchange,
			RegistryWatch watch) {
		this.watch = watch;
		this.work = work;
		this.registry = registry;
		this.companions = companions;
		this.people = people;
		this.exchange = exchange;
	}

	public sealed interface Result {

	}

	public record Done(Case file) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String caseId, int revision, String contractNumber,
			LocalDate contractDate, @Nullable String workerId, String workerName, String workerPhone,
			@Nullable String workerEmail) {

		NgoWorker typed() {
			return new NgoWorker(this.workerName.strip(), this.workerPhone.strip(),
					Names.blankToNull(this.workerEmail));
		}

	}

	public Result engage(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("engageNgo", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.caseId(), input.revision(),
				(now, today) -> decide(input, now, today))) {
			case Accepted<Case>(var file) -> new Done(file);
			case Rejected<Case>(var objections) -> new Refused(objections);
		};
	}

	private Decision<Step> decide(Input input, Case now, LocalDate today) {
		NgoOffer offer = now.arranged().agreed().orElse(null);
		RegistryEntry entry = (offer != null) ? this.registry.known(List.of(offer.entryId())).get(offer.entryId())
				: null;
		NgoWorker worker = (input.workerId() != null) ? chosen(input.workerId(), entry) : input.typed();
		if (worker == null && offer != null) {
			return new Rejected<>(List.of(Objection.at("workerId", "WORKER_UNKNOWN",
					"Этого работника у организации больше нет. Выберите другого.")));
		}
		NgoEngagement engagement = engagement(input, offer, entry, (worker != null) ? worker : input.typed(), today);
		return ProviderMoves.engaged(now, engagement, today)
			.map((engaged) -> this.watch.look(engaged, today))
			.map((next) -> new Step("записан договор с организацией", next,
					List.of(new Change("договор с организацией", null, "записан")), CaseTerms.provided(next),
					() -> tell(next, engagement)));
	}

	/** One of those whom the organisation has, as it knows them now. */
	private @Nullable NgoWorker chosen(String id, @Nullable RegistryEntry entry) {
		return (entry == null) ? null
				: NgoWorkerChoice.of(entry, this.companions.working(entry.organisation().inn()))
					.stream()
					.filter((one) -> one.id().equals(id))
					.findFirst()
					.map((one) -> new NgoWorker(one.id(), one.name(), one.phone(), one.email()))
					.orElse(null);
	}

	/** With no offer agreed it names nobody, and the rules say so. */
	private static NgoEngagement engagement(Input input, @Nullable NgoOffer offer, @Nullable RegistryEntry entry,
			NgoWorker worker, LocalDate today) {
		List<Integer> places = (offer != null && offer.state() instanceof OfferAgreed agreed) ? agreed.places()
				: List.of();
		return new NgoEngagement((offer != null) ? offer.id() : "", (offer != null) ? offer.entryId() : "",
				(offer != null) ? offer.ngoName() : "", (entry != null) ? entry.organisation().inn() : "",
				input.contractNumber().strip(), input.contractDate(), worker, places, today);
	}

	private void tell(Case file, NgoEngagement engagement) {
		this.people.known(file.personId())
			.ifPresent((person) -> this.exchange.queue(file.id(), file.officeId(), file.personId(),
					new ExchangeBody.ContractEntry(Told.about(person), engagement.ngoName(), engagement.ngoInn(),
							engagement.contractNumber(), engagement.contractDate())));
	}

}
