package ru.ryadom.exchange;

/** How far a message has come, for lists and filters. */
public enum ExchangeStage {

	QUEUED, SENT, ACCEPTED, ANSWERED, FAILED, SETTLED_BY_HAND

}
