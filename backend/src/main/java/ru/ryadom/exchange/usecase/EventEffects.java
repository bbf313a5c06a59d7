package ru.ryadom.exchange.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.exchange.DisabilityAnswered;
import ru.ryadom.exchange.ExchangeBody;
import ru.ryadom.exchange.ExchangeKind;
import ru.ryadom.exchange.ExchangeMessage;
import ru.ryadom.exchange.ExchangeMessages;
import ru.ryadom.exchange.IpraExtractReceived;
import ru.ryadom.exchange.MseAnswered;
import ru.ryadom.exchange.OfficeZones;
import ru.ryadom.exchange.OutsideSystem;
import ru.ryadom.exchange.PartnerEvent;
import ru.ryadom.exchange.PlanAgreed;
import ru.ryadom.exchange.WrongEvent;
import ru.ryadom.journal.Journal;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.kernel.DomainEvent;

/** What the things that other systems tell do in this house. */
@Component
class EventEffects {

	private final ExchangeMessages messages;

	private final Journal journal;

	private final ApplicationEventPublisher events;

	private final BusinessClock clock;

	private final OfficeZones zones;

	private final SendMessages receipts;

	EventEffects(ExchangeMessages messages, Journal journal, ApplicationEventPublisher events, BusinessClock clock,
			OfficeZones zones, SendMessages receipts) {
		this.messages = messages;
		this.journal = journal;
		this.events = events;
		this.clock = clock;
		this.zones = zones;
		this.receipts = receipts;
	}

	/** Carries out what the event tells, inside the unit of work that takes it in. */
	void of(Viewer.ServiceViewer by, OutsideSystem system, PartnerEvent event) {
		if (event instanceof PartnerEvent.AgreedPlan plan) {
			agreed(by, plan);
			return;
		}
		asked(by, system, event).ifPresent((message) -> {
			switch (event) {
				case PartnerEvent.Receipt(var id, var to, var on) -> {
					ExchangeMessage received = message.received(on);
					if (received != null) {
						this.messages.save(received);
						this.receipts.tellReceived(by, message, received, on);
					}
				}
				case PartnerEvent.MseAnswer(var id, var to, var number, var needed, var reasons, var on) ->
					answered(by, message, List.of(number, "" + needed, reasons, "" + on), new MseAnswered(by,
							message.id(), message.subject(), number, needed, reasons, on, today(message)));
				case PartnerEvent.IpraExtract(var id, var to, var number, var issued, var until, var needed) ->
					answered(by, message, List.of(number, "" + issued, "" + until, "" + needed),
							new IpraExtractReceived(by, message.id(), message.subject(), number, issued, until, needed,
									today(message)));
				case PartnerEvent.DisabilityAnswer(var id, var to, var snils, var finding) -> {
					if (!(message.body() instanceof ExchangeBody.DisabilityRequest(var about))
							|| !digits(snils).equals(digits(about.snils()))) {
						throw new WrongEvent(WrongEvent.Reason.ANSWER_OF_ANOTHER);
					}
					answered(by, message, List.of(finding.name()),
							new DisabilityAnswered(by, message.id(), message.subject(), finding, today(message)));
				}
				case PartnerEvent.AgreedPlan _, PartnerEvent.Unreadable _ ->
					throw new IllegalStateException("no answer to a message");
			}
		});
	}

	/** A plan is nobody's answer: it comes by itself. */
	private void agreed(Viewer.ServiceViewer by, PartnerEvent.AgreedPlan plan) {
		LocalDate today = this.zones.find(plan.officeId())
			.map(this.clock::today)
			.orElseThrow(() -> new WrongEvent(WrongEvent.Reason.UNKNOWN_OFFICE));
		this.events.publishEvent(new PlanAgreed(by, plan.number(), plan.agreedOn(), plan.officeId(), plan.about(),
				plan.accompaniment(), today));
	}

	private void answered(Viewer.ServiceViewer by, ExchangeMessage message, List<String> answer, DomainEvent news) {
		ExchangeMessage answered = message.answered(String.join("\n", answer), today(message));
		if (answered == null) {
			return;
		}
		this.messages.save(answered);
		this.journal.wrote(by, "получен ответ: " + message.system().words(), message.subject(),
				List.of(message.personId()),
				List.of(new Change("Обмен", Stages.words(message.state()), Stages.words(answered.state()))));
		this.events.publishEvent(news);
	}

	/** Whether the event is about something that this house has to do with. */
	boolean isOurs(Viewer.ServiceViewer by, OutsideSystem system, PartnerEvent event) {
		return event instanceof PartnerEvent.AgreedPlan || asked(by, system, event).isPresent();
	}

	/** The message that the event is about, if it fits: other systems' are not theirs. */
	private Optional<ExchangeMessage> asked(Viewer.ServiceViewer by, OutsideSystem system, PartnerEvent event) {
		return switch (event) {
			case PartnerEvent.Receipt(var id, var to, var on) -> ofSystem(by, system, to);
			case PartnerEvent.MseAnswer answer -> ofSystem(by, system, answer.inReplyTo())
				.filter((message) -> message.kind() == ExchangeKind.MSE_REQUEST);
			case PartnerEvent.IpraExtract extract -> ofSystem(by, system, extract.inReplyTo())
				.filter((message) -> message.kind() == ExchangeKind.IPRA_EXTRACT_REQUEST);
			case PartnerEvent.DisabilityAnswer answer -> ofSystem(by, system, answer.inReplyTo())
				.filter((message) -> message.kind() == ExchangeKind.DISABILITY_REQUEST);
			case PartnerEvent.AgreedPlan _, PartnerEvent.Unreadable _ -> Optional.empty();
		};
	}

	private Optional<ExchangeMessage> ofSystem(Viewer.ServiceViewer by, OutsideSystem system, String id) {
		return this.messages.find(by, id).filter((message) -> message.system() == system);
	}

	private static String digits(String number) {
		return number.replaceAll("[^0-9]", "");
	}

	private LocalDate today(ExchangeMessage message) {
		return this.clock.today(this.zones.of(message.officeId()));
	}

}
