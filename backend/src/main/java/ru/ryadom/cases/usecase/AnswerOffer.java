package ru.ryadom.cases.usecase;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.OfficePlaces;
import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseWork;
import ru.ryadom.cases.CaseWork.Step;
import ru.ryadom.cases.NgoMoves;
import ru.ryadom.cases.ReceivedOffer;
import ru.ryadom.cases.ReceivedOffers;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.Fault;
import ru.ryadom.kernel.Ids;
import ru.ryadom.kernel.UnitOfWork;
import ru.ryadom.law.Answers;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;

/**
 * An organisation answers an offer in its own cabinet: it agrees to all measures, to a
 * part, or declines (SIT-20, SIT-22).
 */
@Component
public class AnswerOffer {

	private final UnitOfWork unit;

	private final ReceivedOffers offers;

	private final CaseWork work;

	private final OfficePlaces places;

	private final BusinessClock clock;

	AnswerOffer(UnitOfWork unit, ReceivedOffers offers, CaseWork work, OfficePlaces places, BusinessClock clock) {
		this.unit = unit;
		this.offers = offers;
		this.work = work;
		this.places = places;
		this.clock = clock;
	}

	public sealed interface Result {

	}

	public record Done(ReceivedOffer offer) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String offerId, int revision, boolean agrees, List<Integer> places,
			String reason) {
	}

	public Result answer(Viewer.NgoViewer viewer, Input input) {
		Ids.require("offer", input.offerId());
		Command command = new Command("answerOffer", viewer.account(), input.idempotencyKey(), input);
		Decision<String> answer = this.unit.run(command, Answers.CODEC, () -> decide(viewer, input));
		return switch (answer) {
			case Accepted<String>(var _) -> new Done(seen(viewer, input.offerId()));
			case Rejected<String>(var objections) -> new Refused(objections);
		};
	}

	private Decision<String> decide(Viewer.NgoViewer viewer, Input input) {
		Case now = seen(viewer, input.offerId()).file();
		if (now.revision() != input.revision()) {
			throw new Fault.Conflict();
		}
		LocalDate today = this.places.placeOf(now.officeId()).dayAt(this.clock.instant());
		Decision<Step> step = input.agrees()
				? NgoMoves.agreed(now, input.offerId(), new HashSet<>(input.places()), today)
					.map((next) -> answered(next, "организация согласилась в своём кабинете", "согласие"))
				: NgoMoves.declined(now, input.offerId(), input.reason().strip(), today)
					.map((next) -> answered(next, "организация отказалась в своём кабинете", "отказ"));
		return step.map((each) -> this.work.apply(viewer, each));
	}

	private ReceivedOffer seen(Viewer viewer, String id) {
		return this.offers.find(viewer, id).orElseThrow(Fault.NotFound::new);
	}

	private static Step answered(Case next, String purpose, String answer) {
		return new Step(purpose, next, List.of(new Change("предложение организации", "ждёт ответа", answer)),
				List.of());
	}

}
