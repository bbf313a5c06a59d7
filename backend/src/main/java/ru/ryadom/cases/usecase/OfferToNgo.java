package ru.ryadom.cases.usecase;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseWork;
import ru.ryadom.cases.CaseWork.Step;
import ru.ryadom.cases.NeedDecision;
import ru.ryadom.cases.NgoOffer;
import ru.ryadom.cases.NgoOfferState.OfferWaiting;
import ru.ryadom.cases.ProviderMoves;
import ru.ryadom.cases.Replacement;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.Fault;
import ru.ryadom.kernel.Ids;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Law;
import ru.ryadom.law.Norms;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;
import ru.ryadom.law.TermRules;
import ru.ryadom.letters.Letters;
import ru.ryadom.letters.News;
import ru.ryadom.letters.NewsKind;
import ru.ryadom.ngos.NgoMemberships;
import ru.ryadom.ngos.Registry;
import ru.ryadom.ngos.RegistryEntry;

/**
 * Offers a case to an organisation of the registry, which may answer no longer than
 * SIT-06 runs (SIT-20, SIT-21).
 */
@Component
public class OfferToNgo {

	private final CaseWork work;

	private final Registry registry;

	private final NgoMemberships memberships;

	private final Letters letters;

	private final Law law;

	OfferToNgo(CaseWork work, Registry registry, NgoMemberships memberships, Letters letters, Law law) {
		this.memberships = memberships;
		this.letters = letters;
		this.work = work;
		this.registry = registry;
		this.law = law;
	}

	public sealed interface Result {

	}

	public record Done(Case file) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String caseId, int revision, String entryId, LocalDate answerBy) {
	}

	public Result offer(Viewer.StaffViewer viewer, Input input) {
		Ids.require("ngoentry", input.entryId());
		Command command = new Command("offerToNgo", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.caseId(), input.revision(),
				(now, today) -> decide(viewer, input, now, today))) {
			case Accepted<Case>(var file) -> new Done(file);
			case Rejected<Case>(var objections) -> new Refused(objections);
		};
	}

	private Decision<Step> decide(Viewer.StaffViewer viewer, Input input, Case now, LocalDate today) {
		RegistryEntry entry = this.registry.find(viewer, input.entryId()).orElseThrow(Fault.NotFound::new);
		NgoOffer offer = new NgoOffer(Ids.next("offer"), entry.id(), entry.organisation().name(), today,
				input.answerBy(), new OfferWaiting(), viewer.memberId());
		Decision<Case> offered = ProviderMoves.offered(now, offer, latest(now, today));
		List<Objection> objections = new Objections().and(offered.objections())
			.when(!entry.isActive(),
					new Objection("ENTRY_NOT_ACTIVE",
							"Запись реестра сейчас не действует: предложить этой организации нельзя.",
							List.of("entryId"), Norms.SIT_21))
			.all();
		return switch (offered) {
			case Accepted<Case>(var next) when objections.isEmpty() -> {
				tell(entry, offer, next);
				yield new Accepted<>(new Step("предложено организации", next,
						List.of(new Change("предложение организации", null, "сделано")), List.of()));
			}
			case Accepted<Case> _, Rejected<Case> _ -> new Rejected<>(objections);
		};
	}

	/**
	 * Whoever acts for the organisation may be told by letter: of whom is in the house.
	 */
	private void tell(RegistryEntry entry, NgoOffer offer, Case file) {
		this.letters.tell(this.memberships.accountsOf(entry.organisation().inn())
			.stream()
			.map((account) -> new News(account, NewsKind.TASK, offer.id(), "/cabinet/offers", file.officeId(),
					offer.answerBy()))
			.toList());
	}

	/** The last day of the choice, or today when that has passed: then nobody waits. */
	private LocalDate latest(Case now, LocalDate today) {
		LocalDate from = begunOn(now);
		if (from == null) {
			return today;
		}
		LocalDate due = this.law.term(TermRules.SIT_06, from, now.region()).date();
		return due.isBefore(today) ? today : due;
	}

	/** A replacement is given as long as the first choice was: the acts name no term. */
	private static @Nullable LocalDate begunOn(Case now) {
		Replacement underway = now.provision().succession().underway();
		NeedDecision decision = now.decision();
		return (underway != null) ? underway.startedOn() : (decision != null) ? decision.decidedOn() : null;
	}

}
