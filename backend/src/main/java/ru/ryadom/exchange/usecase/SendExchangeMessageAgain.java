package ru.ryadom.exchange.usecase;

import java.time.InstantSource;
import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.exchange.ChannelState;
import ru.ryadom.exchange.ExchangeMessage;
import ru.ryadom.exchange.ExchangeMessages;
import ru.ryadom.exchange.PartnerSystem;
import ru.ryadom.journal.Journal;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.Fault;
import ru.ryadom.kernel.Ids;
import ru.ryadom.kernel.UnitOfWork;
import ru.ryadom.law.Answers;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;

/** Staff have a message tried now. Its id stays, so the other side takes it once. */
@Component
public class SendExchangeMessageAgain {

	private final UnitOfWork unit;

	private final ExchangeMessages messages;

	private final List<PartnerSystem> partners;

	private final Journal journal;

	private final InstantSource realTime;

	SendExchangeMessageAgain(UnitOfWork unit, ExchangeMessages messages, List<PartnerSystem> partners, Journal journal,
			InstantSource realTime) {
		this.unit = unit;
		this.messages = messages;
		this.partners = List.copyOf(partners);
		this.journal = journal;
		this.realTime = realTime;
	}

	public sealed interface Result {

	}

	public record Done(ExchangeMessage message) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String exchangeId) {
	}

	public Result send(Viewer.StaffViewer viewer, Input input) {
		String exchangeId = Ids.require(ExchangeMessage.PREFIX, input.exchangeId());
		Decision<String> answer = this.unit.run(
				new Command("sendExchangeMessageAgain", viewer.account(), input.idempotencyKey(), input), Answers.CODEC,
				() -> decide(viewer, exchangeId));
		return switch (answer) {
			case Accepted<String>(var id) -> new Done(this.messages.find(viewer, id).orElseThrow(Fault.NotFound::new));
			case Rejected<String>(var objections) -> new Refused(objections);
		};
	}

	private Decision<String> decide(Viewer.StaffViewer viewer, String id) {
		ExchangeMessage message = this.messages.find(viewer, id).orElseThrow(Fault.NotFound::new);
		return message.again(isConnected(message), this.realTime.instant()).map((queued) -> {
			this.messages.save(queued);
			this.journal.wrote(viewer, "сообщение другой системе отправлено снова", message.subject(),
					List.of(message.personId()),
					List.of(new Change("Обмен", Stages.words(message.state()), Stages.words(queued.state()))));
			return id;
		});
	}

	/** Whether there is a way to the message's system. */
	public boolean isConnected(ExchangeMessage message) {
		return this.partners.stream()
			.anyMatch(
					(partner) -> partner.system() == message.system() && partner.state() != ChannelState.NOT_CONNECTED);
	}

}
