package ru.ryadom.exchange.http;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import ru.ryadom.exchange.DisabilityFinding;
import ru.ryadom.exchange.ExchangeBody;
import ru.ryadom.exchange.ExchangeKind;
import ru.ryadom.exchange.OutsideSystem;
import ru.ryadom.exchange.PartnerEvent;
import ru.ryadom.exchange.PartnerSystem.FeedAnswer.FeedPage;

/** What goes over the wire, in JSON. Nothing that comes is trusted to be of any shape. */
final class Wire {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final int LONGEST_ID = 200;

	private static final int LONGEST_TEXT = 4000;

	private static final int MOST_EVENTS = 200;

	private Wire() {
	}

	/** What came is not what was agreed. */
	static final class Garbage extends Exception {

		private static final long serialVersionUID = 1L;

		Garbage() {
			super(null, null, false, false);
		}

	}

	private record Envelope(String id, String type, LocalDate sentOn, ExchangeBody body) {
	}

	static String message(String id, ExchangeBody body, LocalDate today) {
		String type = ExchangeKind.of(body).name().toLowerCase(Locale.ROOT).replace('_', '-');
		return JSON.writeValueAsString(new Envelope(id, type, today, body));
	}

	/** The day of receipt, {@code null} when it will be told later. */
	static @Nullable LocalDate receipt(String answer) throws Garbage {
		JsonNode receipt = tree(answer);
		return has(receipt, "acceptedOn") ? day(receipt, "acceptedOn") : null;
	}

	static FeedPage page(OutsideSystem system, String answer) throws Garbage {
		JsonNode page = tree(answer);
		JsonNode events = page.path("events");
		if (!events.isArray() || events.size() > MOST_EVENTS) {
			throw new Garbage();
		}
		List<PartnerEvent> read = new ArrayList<>();
		events.forEach((event) -> read.add(event(system, event)));
		return new FeedPage(read, text(page, "next", LONGEST_ID));
	}

	private static PartnerEvent event(OutsideSystem system, JsonNode event) {
		String id = event.path("id").isString() ? event.path("id").asString() : event.toString();
		try {
			if (id.isBlank() || id.length() > LONGEST_ID) {
				throw new Garbage();
			}
			return understood(system, id, event);
		}
		catch (Garbage notAnEvent) {
			return new PartnerEvent.Unreadable(id, "GARBAGE", event.toString());
		}
	}

	private static PartnerEvent understood(OutsideSystem system, String id, JsonNode event) throws Garbage {
		String type = system + " " + text(event, "type", LONGEST_ID);
		return switch (type) {
			case "MSE accepted", "SMEV accepted", "ECP accepted", "SOCIAL accepted" ->
				new PartnerEvent.Receipt(id, text(event, "inReplyTo", LONGEST_ID), day(event, "on"));
			case "MSE mse-answer" ->
				new PartnerEvent.MseAnswer(id, text(event, "inReplyTo", LONGEST_ID), text(event, "number", LONGEST_ID),
						flag(event, "needed"), text(event, "reasons", LONGEST_TEXT), day(event, "answeredOn"));
			case "SMEV ipra-extract" -> new PartnerEvent.IpraExtract(id, text(event, "inReplyTo", LONGEST_ID),
					text(event, "number", LONGEST_ID), has(event, "issuedOn") ? day(event, "issuedOn") : null,
					has(event, "validUntil") ? day(event, "validUntil") : null,
					has(event, "needed") ? flag(event, "needed") : null);
			case "SOCIAL disability-answer" -> new PartnerEvent.DisabilityAnswer(id,
					text(event, "inReplyTo", LONGEST_ID), text(event, "snils", LONGEST_ID), finding(event));
			case "ECP agreed-plan" ->
				new PartnerEvent.AgreedPlan(id, text(event, "number", LONGEST_ID), day(event, "agreedOn"),
						text(event, "office", LONGEST_ID), about(event.path("about")), flag(event, "accompaniment"));
			default -> new PartnerEvent.Unreadable(id, "UNKNOWN_TYPE", event.toString());
		};
	}

	private static ExchangeBody.About about(JsonNode of) throws Garbage {
		return new ExchangeBody.About(text(of, "lastName", LONGEST_ID), text(of, "firstName", LONGEST_ID),
				has(of, "middleName") ? text(of, "middleName", LONGEST_ID) : null, day(of, "birthDate"),
				text(of, "snils", LONGEST_ID));
	}

	private static DisabilityFinding finding(JsonNode event) throws Garbage {
		return switch (text(event, "finding", LONGEST_ID)) {
			case "confirmed" -> DisabilityFinding.CONFIRMED;
			case "not-confirmed" -> DisabilityFinding.NOT_CONFIRMED;
			case "not-found" -> DisabilityFinding.NOT_FOUND;
			default -> throw new Garbage();
		};
	}

	private static JsonNode tree(String answer) throws Garbage {
		try {
			return JSON.readTree(answer);
		}
		catch (JacksonException noJson) {
			throw new Garbage();
		}
	}

	private static String text(JsonNode of, String field, int longest) throws Garbage {
		JsonNode value = of.path(field);
		if (!value.isString() || value.asString().isBlank() || value.asString().length() > longest) {
			throw new Garbage();
		}
		return value.asString();
	}

	private static boolean has(JsonNode of, String field) {
		return !of.path(field).isNull() && !of.path(field).isMissingNode();
	}

	private static boolean flag(JsonNode of, String field) throws Garbage {
		if (!of.path(field).isBoolean()) {
			throw new Garbage();
		}
		return of.path(field).asBoolean();
	}

	private static LocalDate day(JsonNode of, String field) throws Garbage {
		try {
			return LocalDate.parse(text(of, field, LONGEST_ID));
		}
		catch (DateTimeParseException noDay) {
			throw new Garbage();
		}
	}

}
