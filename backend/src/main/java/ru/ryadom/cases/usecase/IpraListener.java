package ru.ryadom.cases.usecase;

import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseWork;
import ru.ryadom.cases.CaseWork.Step;
import ru.ryadom.cases.Cases;
import ru.ryadom.cases.IpraExtract;
import ru.ryadom.cases.IpraExtractState;
import ru.ryadom.cases.IpraMoves;
import ru.ryadom.cases.IpraRequest;
import ru.ryadom.cases.MseChannel;
import ru.ryadom.exchange.ExchangeBody;
import ru.ryadom.exchange.IpraExtractReceived;
import ru.ryadom.exchange.MessageSettledByHand;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Fault;
import ru.ryadom.kernel.Ids;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;

/** What comes in from СМЭВ over the exchange, in the unit of work that takes it in. */
@Component
class IpraListener {

	private final Cases cases;

	private final CaseWork work;

	IpraListener(Cases cases, CaseWork work) {
		this.cases = cases;
		this.work = work;
	}

	/** An extract has come. What is known already changes nothing. */
	@EventListener
	void on(IpraExtractReceived received) {
		if (!Ids.isOf("case", received.subject())) {
			return;
		}
		IpraExtract extract = new IpraExtract(received.number(), received.issuedOn(), received.validUntil(),
				received.needed(), received.receivedOn(), MseChannel.EXCHANGE, IpraExtractState.WAITS, null);
		Case file = find(received.by(), received.subject());
		switch (IpraExtracts.take(file, extract, received.receivedOn())) {
			case Accepted<Step>(var step) -> this.work.apply(received.by(), step);
			case Rejected<Step>(var objections) when objections.stream().allMatch(IpraListener::isKnown) ->
				waitNoLonger(received.by(), file, received.requestId());
			// What makes no sense must not vanish: the exchange keeps it for a person.
			case Rejected<Step> _ -> throw new Fault.BadRequest("Выписка ИПРА не сходится с делом.");
		}
	}

	/** Staff have asked another way: the answer comes on paper. */
	@EventListener
	void on(MessageSettledByHand settled) {
		if (Ids.isOf("case", settled.subject()) && settled.body() instanceof ExchangeBody.IpraExtractRequest) {
			waitNoLonger(settled.by(), find(settled.by(), settled.subject()), settled.messageId());
		}
	}

	private void waitNoLonger(Viewer.SignedIn by, Case file, String messageId) {
		IpraRequest request = file.ipraInquiry().request();
		if (request != null && request.awaited() && request.messageId().equals(messageId)) {
			this.work.apply(by, new Step("выписку ИПРА через обмен больше не ждут", IpraMoves.settledByHand(file),
					List.of(new Change("выписка ИПРА", "запрошена", "через обмен не ждут")), List.of()));
		}
	}

	private static boolean isKnown(Objection objection) {
		return objection.code().equals("EXTRACT_KNOWN");
	}

	private Case find(Viewer by, String subject) {
		return this.cases.find(by, subject).orElseThrow(Fault.NotFound::new);
	}

}
