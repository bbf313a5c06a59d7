package ru.ryadom.exchange.usecase;

import java.time.LocalDate;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.exchange.ExchangeMessage;
import ru.ryadom.exchange.ExchangeMessages;
import ru.ryadom.exchange.MessageSettledByHand;
import ru.ryadom.journal.Journal;
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

/** Staff note that a message went another way: every channel has a manual one. */
@Component
public class SettleExchangeMessageByHand {

	private final UnitOfWork unit;

	private final ExchangeMessages messages;

	private final Journal journal;

	private final ApplicationEventPublisher events;

	private final BusinessClock clock;

	SettleExchangeMessageByHand(UnitOfWork unit, ExchangeMessages messages, Journal journal,
			ApplicationEventPublisher events, BusinessClock clock) {
		this.unit = unit;
		this.messages = messages;
		this.journal = journal;
		this.events = events;
		this.clock = clock;
	}

	public sealed interface Result {

	}

	public record Done(ExchangeMessage message) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String exchangeId, LocalDate on, String note) {
	}

	public Result settle(Viewer.StaffViewer viewer, Input input) {
		String id = Ids.require(ExchangeMessage.PREFIX, input.exchangeId());
		Decision<String> answer = this.unit.run(
				new Command("settleExchangeMessageByHand", viewer.account(), input.idempotencyKey(), input),
				Answers.CODEC, () -> decide(viewer, id, input));
		return switch (answer) {
			case Accepted<String>(var done) ->
				new Done(this.messages.find(viewer, done).orElseThrow(Fault.NotFound::new));
			case Rejected<String>(var objections) -> new Refused(objections);
		};
	}

	private Decision<String> decide(Viewer.StaffViewer viewer, String id, Input input) {
		ExchangeMessage message = this.messages.find(viewer, id).orElseThrow(Fault.NotFound::new);
		return message.settle(input.on(), viewer.name(), input.note(), this.clock.today(viewer.zone()))
			.map((settled) -> {
				this.messages.save(settled);
				this.journal.wrote(viewer, "обмен внесён вручную", message.subject(), List.of(message.personId()),
						List.of(new Change("Обмен", Stages.words(message.state()), Stages.words(settled.state()))));
				this.events
					.publishEvent(new MessageSettledByHand(viewer, id, message.subject(), message.body(), input.on()));
				return id;
			});
	}

}
