package ru.ryadom.employers.usecase;

import java.util.List;
import java.util.Optional;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import ru.ryadom.employers.PlanRequest;
import ru.ryadom.employers.PlanRequests;
import ru.ryadom.employers.usecase.PlanRequestWork.Step;
import ru.ryadom.exchange.DisabilityAnswered;
import ru.ryadom.exchange.WrongEvent;
import ru.ryadom.kernel.Ids;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;

/**
 * What ГИС ЕЦП в социальной сфере answers, in the unit of work that takes it in. What
 * comes when the office knows already changes nothing.
 */
@Component
class DisabilityListener {

	private final PlanRequests requests;

	private final PlanRequestWork work;

	private final DisabilityWork disability;

	DisabilityListener(PlanRequests requests, PlanRequestWork work, DisabilityWork disability) {
		this.requests = requests;
		this.work = work;
		this.disability = disability;
	}

	@EventListener
	void on(DisabilityAnswered answered) {
		if (!Ids.isOf(PlanRequest.PREFIX, answered.subject())) {
			return;
		}
		PlanRequest now = this.requests.known(answered.subject()).orElseThrow();
		switch (this.disability.found(now, answered.finding(), answered.receivedOn(), null, "",
				answered.receivedOn())) {
			case Accepted<Step>(var step) -> this.work.keep(answered.by(), Optional.of(now), step);
			case Rejected<Step>(var objections) when isOfAnother(objections) ->
				throw new WrongEvent(WrongEvent.Reason.KNOWN_BY_ANOTHER_NAME);
			case Rejected<Step> _ -> {
			}
		}
	}

	private static boolean isOfAnother(List<Objection> objections) {
		return objections.stream().map(Objection::code).toList().equals(List.of("SNILS_OF_ANOTHER"));
	}

}
