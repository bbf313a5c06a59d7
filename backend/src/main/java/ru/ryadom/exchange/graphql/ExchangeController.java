package ru.ryadom.exchange.graphql;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Viewer;
import ru.ryadom.exchange.ExchangeChannel;
import ru.ryadom.exchange.ExchangeFilter;
import ru.ryadom.exchange.ExchangeMessage;
import ru.ryadom.exchange.ExchangeMessages;
import ru.ryadom.exchange.Feeds;
import ru.ryadom.exchange.PartnerSystem;
import ru.ryadom.exchange.usecase.SendExchangeMessageAgain;
import ru.ryadom.exchange.usecase.SettleExchangeMessageByHand;
import ru.ryadom.journal.Reading;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Slice;
import ru.ryadom.law.Action;

/** The monitor: messages of the viewer's office, channels, and what staff can do. */
@Controller
class ExchangeController {

	private static final String PURPOSE = "просмотр обмена";

	private static final int QUARANTINED = 20;

	private final ExchangeMessages messages;

	private final Feeds feeds;

	private final List<PartnerSystem> partners;

	private final SendExchangeMessageAgain sendAgain;

	private final SettleExchangeMessageByHand settleByHand;

	ExchangeController(ExchangeMessages messages, Feeds feeds, List<PartnerSystem> partners,
			SendExchangeMessageAgain sendAgain, SettleExchangeMessageByHand settleByHand) {
		this.messages = messages;
		this.feeds = feeds;
		this.partners = List.copyOf(partners);
		this.sendAgain = sendAgain;
		this.settleByHand = settleByHand;
	}

	@SchemaMapping(typeName = "StaffViewer")
	Page<ExchangeMessage> exchange(Viewer.StaffViewer viewer, @Argument @Nullable Integer first,
			@Argument @Nullable String after, @Argument @Nullable ExchangeFilter filter) {
		return this.messages.page(viewer, (filter != null) ? filter : ExchangeFilter.ALL, Slice.of(first, after, 20));
	}

	@SchemaMapping(typeName = "StaffViewer")
	List<ExchangeChannel> exchangeChannels(Viewer.StaffViewer viewer) {
		return this.partners.stream()
			.map((partner) -> new ExchangeChannel(partner.system(), partner.state(),
					this.feeds.quarantined(partner.system(), QUARANTINED)))
			.toList();
	}

	/** What staff wrote may tell of the person, so it is noted whose it is. */
	@SchemaMapping(typeName = "ExchangeMessage")
	@Nullable String note(ExchangeMessage message) {
		if (message.note() != null) {
			Reading.current().shows(message.personId(), PURPOSE);
		}
		return message.note();
	}

	@SchemaMapping(typeName = "ExchangeMessage")
	List<Action> actions(ExchangeMessage message) {
		return List.of(new Action("sendExchangeMessageAgain", message.notSendable(this.sendAgain.isConnected(message))),
				new Action("settleExchangeMessageByHand", message.notSettleable()));
	}

	@MutationMapping
	SendExchangeMessageAgain.Result sendExchangeMessageAgain(Viewer.StaffViewer viewer,
			@Argument SendExchangeMessageAgain.Input input) {
		return this.sendAgain.send(viewer, input);
	}

	@MutationMapping
	SettleExchangeMessageByHand.Result settleExchangeMessageByHand(Viewer.StaffViewer viewer,
			@Argument SettleExchangeMessageByHand.Input input) {
		return this.settleByHand.settle(viewer, input);
	}

}
