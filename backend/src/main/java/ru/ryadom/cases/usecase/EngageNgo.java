package ru.ryadom.cases.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

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

	private final People people;

	private final Exchange exchange;

	private final RegistryWatch watch;

	EngageNgo(CaseWork work, Registry registry, People people, Exchange exchange, RegistryWatch watch) {
		this.watch = watch;
		this.work = work;
		this.registry = registry;
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
			LocalDate contractDate, String workerName, String workerPhone, @Nullable String workerEmail) {

		NgoWorker worker() {
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
		NgoEngagement engagement = engagement(input, now.arranged().agreed().orElse(null), today);
		return ProviderMoves.engaged(now, engagement, today)
			.map((engaged) -> this.watch.look(engaged, today))
			.map((next) -> new Step("записан договор с организацией", next,
					List.of(new Change("договор с организацией", null, "записан")), CaseTerms.provided(next),
					() -> tell(next, engagement)));
	}

	/** With no offer agreed it names nobody, and the rules say so. */
	private NgoEngagement engagement(Input input, @Nullable NgoOffer offer, LocalDate today) {
		Map<String, RegistryEntry> found = (offer != null) ? this.registry.known(List.of(offer.entryId())) : Map.of();
		RegistryEntry entry = (offer != null) ? found.get(offer.entryId()) : null;
		List<Integer> places = (offer != null && offer.state() instanceof OfferAgreed agreed) ? agreed.places()
				: List.of();
		return new NgoEngagement((offer != null) ? offer.id() : "", (offer != null) ? offer.entryId() : "",
				(offer != null) ? offer.ngoName() : "", (entry != null) ? entry.organisation().inn() : "",
				input.contractNumber().strip(), input.contractDate(), input.worker(), places, today);
	}

	private void tell(Case file, NgoEngagement engagement) {
		this.people.known(file.personId())
			.ifPresent((person) -> this.exchange.queue(file.id(), file.officeId(), file.personId(),
					new ExchangeBody.ContractEntry(Told.about(person), engagement.ngoName(), engagement.ngoInn(),
							engagement.contractNumber(), engagement.contractDate())));
	}

}
