package ru.ryadom.exchange;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** One thing that another system tells; its id is the other side's and unique there. */
public sealed interface PartnerEvent {

	String id();

	/** A message was received on that day. */
	record Receipt(String id, String inReplyTo, LocalDate on) implements PartnerEvent {
	}

	/** МСЭ has answered a request. */
	record MseAnswer(String id, String inReplyTo, String number, boolean needed, String reasons,
			LocalDate answeredOn) implements PartnerEvent {
	}

	/**
	 * СМЭВ gives an extract of ИПРА.
	 *
	 * @param needed whether it says that somebody has to be beside the person
	 */
	record IpraExtract(String id, String inReplyTo, String number, @Nullable LocalDate issuedOn,
			@Nullable LocalDate validUntil, @Nullable Boolean needed) implements PartnerEvent {
	}

	/**
	 * ГИС ЕЦП в социальной сфере says what it knows of disability.
	 *
	 * @param snils of whom it speaks
	 */
	record DisabilityAnswer(String id, String inReplyTo, String snils,
			DisabilityFinding finding) implements PartnerEvent {
	}

	/**
	 * ЕЦП tells of a plan that was agreed or changed.
	 *
	 * @param accompaniment whether the measure is in it
	 */
	record AgreedPlan(String id, String number, LocalDate agreedOn, String officeId, ExchangeBody.About about,
			boolean accompaniment) implements PartnerEvent {
	}

	/** Something that could not be understood, as it came. */
	record Unreadable(String id, String reason, String raw) implements PartnerEvent {
	}

}
