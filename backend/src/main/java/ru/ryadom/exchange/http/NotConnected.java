package ru.ryadom.exchange.http;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import ru.ryadom.exchange.ChannelState;
import ru.ryadom.exchange.ExchangeBody;
import ru.ryadom.exchange.OutsideSystem;
import ru.ryadom.exchange.PartnerSystem;

/** A system whose address nobody has given: messages wait, and staff go by paper. */
record NotConnected(OutsideSystem system) implements PartnerSystem {

	@Override
	public ChannelState state() {
		return ChannelState.NOT_CONNECTED;
	}

	@Override
	public Delivery send(String messageId, ExchangeBody body, LocalDate today) {
		return new Delivery.NotTried();
	}

	@Override
	public FeedAnswer read(@Nullable String after, int limit, LocalDate today) {
		return new FeedAnswer.Nothing();
	}

}
