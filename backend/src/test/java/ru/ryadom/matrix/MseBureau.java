package ru.ryadom.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import ru.ryadom.exchange.ChannelState;
import ru.ryadom.exchange.ExchangeBody;
import ru.ryadom.exchange.OutsideSystem;
import ru.ryadom.exchange.PartnerEvent;
import ru.ryadom.exchange.PartnerSystem;
import ru.ryadom.exchange.PartnerSystem.Delivery.Taken;
import ru.ryadom.exchange.PartnerSystem.FeedAnswer.FeedPage;
import ru.ryadom.exchange.usecase.SendMessages;
import ru.ryadom.exchange.usecase.TakeInEvents;
import ru.ryadom.journal.ReadingForTests;

/**
 * МСЭ, or another system, at the other end of the exchange: it takes what is sent on the
 * day it comes, and tells what it is made to tell, through the same doors as the true
 * one.
 */
final class MseBureau implements PartnerSystem {

	private final OutsideSystem system;

	private final SendMessages sending;

	private final TakeInEvents reading;

	private final List<String> taken = new ArrayList<>();

	private final List<ExchangeBody> bodies = new ArrayList<>();

	private FeedPage page = new FeedPage(List.of(), "0");

	private int pages;

	MseBureau(SendMessages sending, TakeInEvents reading) {
		this(OutsideSystem.MSE, sending, reading);
	}

	MseBureau(OutsideSystem system, SendMessages sending, TakeInEvents reading) {
		this.system = system;
		this.sending = sending;
		this.reading = reading;
	}

	/** Takes all that waits; the id of the last. */
	String takeIn() {
		while (ReadingForTests.during(() -> this.sending.sendOne(this))) {
			Thread.onSpinWait();
		}
		return this.taken.getLast();
	}

	/** Tells of these things in the order they stand in. */
	void tell(PartnerEvent... events) {
		this.page = new FeedPage(List.of(events), "" + ++this.pages);
		ReadingForTests.during(() -> this.reading.readOne(this));
	}

	/** What was sent here last. */
	ExchangeBody last() {
		return this.bodies.getLast();
	}

	@Override
	public OutsideSystem system() {
		return this.system;
	}

	@Override
	public ChannelState state() {
		return ChannelState.WORKING;
	}

	@Override
	public Delivery send(String messageId, ExchangeBody body, LocalDate today) {
		this.taken.add(messageId);
		this.bodies.add(body);
		return new Taken(today);
	}

	@Override
	public FeedAnswer read(@Nullable String after, int limit, LocalDate today) {
		return this.page;
	}

}
