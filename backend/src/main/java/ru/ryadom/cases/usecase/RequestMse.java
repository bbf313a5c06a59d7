package ru.ryadom.cases.usecase;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseTerms;
import ru.ryadom.cases.MseMoves;
import ru.ryadom.cases.CaseWork;
import ru.ryadom.cases.CaseWork.Step;
import ru.ryadom.cases.MseChannel;
import ru.ryadom.cases.MseInquiry;
import ru.ryadom.cases.MseRequest;
import ru.ryadom.exchange.Exchange;
import ru.ryadom.exchange.ExchangeBody;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.people.People;
import ru.ryadom.people.Person;

/**
 * Asks МСЭ because the extract of ИПРА is not enough: a recorded choice that meets SIT-01
 * (SIT-02, SIT-26). Over the exchange SIT-03 begins when МСЭ confirms; on paper it runs
 * from the day of sending, provisionally, until the receipt is known.
 */
@Component
public class RequestMse {

	private final CaseWork work;

	private final People people;

	private final Exchange exchange;

	RequestMse(CaseWork work, People people, Exchange exchange) {
		this.work = work;
		this.people = people;
		this.exchange = exchange;
	}

	public sealed interface Result {

	}

	public record Done(Case file) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String caseId, int revision, String reason, MseChannel channel,
			@Nullable LocalDate sentOn) {
	}

	public Result request(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("requestMse", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.caseId(), input.revision(),
				(now, today) -> decide(viewer, input, now, today))) {
			case Accepted<Case>(var file) -> new Done(file);
			case Rejected<Case>(var objections) -> new Refused(objections);
		};
	}

	private Decision<Step> decide(Viewer.StaffViewer viewer, Input input, Case now, LocalDate today) {
		boolean paper = input.channel() == MseChannel.PAPER;
		LocalDate sentOn = (paper && input.sentOn() != null) ? input.sentOn() : today;
		// The exchange is told only when the rules allow it: this first asks them.
		Decision<Case> asked = MseMoves.ask(now, request(viewer, input, sentOn, null), today);
		return switch (asked) {
			case Rejected<Case>(var objections) -> new Rejected<>(objections);
			case Accepted<Case> _ -> {
				MseInquiry former = now.inquiry();
				String messageId = paper ? null : queue(now, input.reason().strip());
				yield MseMoves.ask(now, request(viewer, input, sentOn, messageId), today)
					.map((next) -> new Step(
							paper ? "запрос в МСЭ отправлен на бумаге" : "запрос в МСЭ поставлен в обмен", next,
							List.of(new Change("запрос в МСЭ", null, paper ? "на бумаге" : "через обмен")),
							CaseTerms.mseAsked(next, request(viewer, input, sentOn, messageId), former != null, today),
							() -> settle(former, today)));
			}
		};
	}

	/** What the exchange did not deliver went on paper. */
	private void settle(@Nullable MseInquiry former, LocalDate today) {
		if (former != null && former.request().messageId() != null) {
			this.exchange.settledByHand(former.request().messageId(), today);
		}
	}

	private String queue(Case file, String reason) {
		Person person = this.people.known(file.personId())
			.orElseThrow(() -> new IllegalStateException("a case is about nobody"));
		return this.exchange.queue(file.id(), file.officeId(), file.personId(),
				new ExchangeBody.MseRequest(Told.about(person), file.ipra().number(), reason));
	}

	private static MseRequest request(Viewer.StaffViewer viewer, Input input, LocalDate sentOn,
			@Nullable String messageId) {
		return new MseRequest(input.reason().strip(), input.channel(), sentOn, messageId, null, viewer.memberId());
	}

}
