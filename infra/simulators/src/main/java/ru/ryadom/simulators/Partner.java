package ru.ryadom.simulators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One system: what it has taken and what it tells. Each change is on the disk before
 * anybody hears of it. Guarded by its own monitor.
 */
final class Partner {

	private static final JsonMapper JSON = JsonMapper.shared();

	/** A number with which nobody was asked about. */
	private static final String ANOTHER = "00000000101";

	final Kind kind;

	private final Journal journal;

	private final Map<String, Received> messages = new LinkedHashMap<>();

	private final List<ObjectNode> events = new ArrayList<>();

	private Settings settings;

	private String today = "2026-01-12";

	Partner(Kind kind, Journal journal, int answerAfter) {
		this.kind = kind;
		this.journal = journal;
		this.settings = new Settings(Fault.NONE, false, 0, answerAfter, true, false, 0);
	}

	/** The sender's day: its training clock may be moved on, and back again. */
	synchronized void itIs(String day) {
		this.today = day;
	}

	synchronized String today() {
		return this.today;
	}

	/** Takes a message; one that is known already is the same one. */
	synchronized Received take(String id, String type, String sentOn, JsonNode body) {
		Received known = this.messages.get(id);
		if (known != null) {
			return known;
		}
		Received taken = new Received(id, type, sentOn, this.settings.receiptLater() ? null : sentOn,
				System.currentTimeMillis(), body);
		this.journal.append(this.kind, "message", JSON.valueToTree(taken));
		this.messages.put(id, taken);
		return taken;
	}

	/** Events after a place; the place of an event is its number from 1. */
	synchronized List<ObjectNode> after(int place, int limit) {
		int from = Math.min(Math.max(place, 0), this.events.size());
		return List.copyOf(this.events.subList(from, Math.min(this.events.size(), from + limit)));
	}

	synchronized void answerMse(String id, boolean needed, String reasons) {
		Received request = asked(id);
		ObjectNode event = event("mse-answer", request);
		event.put("number", "МСЭ-" + (this.events.size() + 1) + "/" + this.today.substring(0, 4));
		event.put("needed", needed);
		event.put("reasons", reasons);
		event.put("answeredOn", day(request));
		tell(event);
	}

	/**
	 * The extract of ИПРА.
	 * @param needed whether it says that somebody has to be beside the person,
	 * {@code null} when it says nothing of it
	 */
	synchronized void answerExtract(String id, @Nullable Boolean needed) {
		Received request = asked(id);
		ObjectNode event = event("ipra-extract", request);
		event.put("number", (1000 + this.events.size()) + ".77/" + this.today.substring(0, 4));
		event.put("issuedOn", LocalDate.parse(day(request)).minusMonths(2).toString());
		event.put("needed", needed);
		event.put("validUntil", (Integer.parseInt(this.today.substring(0, 4)) + 2) + "-12-31");
		tell(event);
	}

	/**
	 * What is known of disability.
	 * @param finding {@code confirmed}, {@code not-confirmed}, {@code not-found}, or
	 * {@code another}: confirmed, but of somebody else
	 */
	synchronized void answerDisability(String id, String finding) {
		Received request = asked(id);
		ObjectNode event = event("disability-answer", request);
		boolean another = finding.equals("another");
		event.put("snils", another ? ANOTHER : request.body().at("/about/snils").asString());
		event.put("finding", another ? "confirmed" : finding);
		tell(event);
	}

	/** Tells of an agreed plan; nobody has asked for it. */
	synchronized ObjectNode agree(Plan plan) {
		ObjectNode event = plan.event(this.kind.path + "-" + (this.events.size() + 1));
		tell(event);
		return event;
	}

	synchronized void confirm(String id) {
		Received message = asked(id);
		ObjectNode event = event("accepted", message);
		event.put("on", day(message));
		tell(event);
	}

	/** What a person would do, done by itself when its time has come. */
	synchronized void answerWhatIsDue() {
		if (this.settings.answerAfter() < 0) {
			return;
		}
		long before = System.currentTimeMillis() - this.settings.answerAfter() * 1000L;
		for (Received message : this.messages.values()) {
			if (message.at() > before || dayOf(message).compareTo(this.today) > 0) {
				continue;
			}
			if (message.acceptedOn() == null && !isTold("accepted", message.id())) {
				confirm(message.id());
			}
			if (message.type().equals("mse-request") && !isTold("mse-answer", message.id())) {
				answerMse(message.id(), this.settings.needed(), this.settings.needed()
						? "Нуждается в сопровождении: нужна помощь в общении." : "Справляется без сопровождения.");
			}
			if (message.type().equals("ipra-extract-request") && !isTold("ipra-extract", message.id())) {
				answerExtract(message.id(), this.settings.needed());
			}
			if (message.type().equals("disability-request") && !isTold("disability-answer", message.id())) {
				answerDisability(message.id(), this.settings.needed() ? "confirmed" : "not-confirmed");
			}
		}
	}

	synchronized Settings settings() {
		return this.settings;
	}

	synchronized void behave(Settings next) {
		this.journal.append(this.kind, "settings", JSON.valueToTree(next));
		this.settings = next;
	}

	/**
	 * The fault for this call. One for the next call only waits for a call that it is
	 * about, and is used up by it.
	 */
	synchronized Fault faultNow(boolean message, int place) {
		Fault fault = this.settings.fault();
		if (fault == Fault.NONE || this.settings.always()) {
			return fault;
		}
		boolean fits = switch (fault) {
			case ERROR, TIMEOUT, RESET -> message;
			case GARBAGE -> !message;
			case DUPLICATE, REORDER -> !message && place < this.events.size();
			case NONE -> false;
		};
		if (!fits) {
			return Fault.NONE;
		}
		behave(this.settings.well());
		return fault;
	}

	synchronized List<Received> messages() {
		return List.copyOf(this.messages.values()).reversed();
	}

	synchronized List<ObjectNode> events() {
		return List.copyOf(this.events);
	}

	synchronized List<ObjectNode> about(String id) {
		return this.events.stream().filter((event) -> event.path("inReplyTo").asString().equals(id)).toList();
	}

	/** Takes up what an earlier process has written. */
	synchronized void restore(String what, JsonNode value) {
		switch (what) {
			case "message" -> {
				Received message = JSON.treeToValue(value, Received.class);
				this.messages.put(message.id(), message);
				itIs(message.sentOn());
			}
			case "event" -> this.events.add((ObjectNode) value);
			case "settings" -> this.settings = JSON.treeToValue(value, Settings.class);
			default -> throw new IllegalStateException("what is " + what);
		}
	}

	private Received asked(String id) {
		return Optional.ofNullable(this.messages.get(id))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private ObjectNode event(String type, Received message) {
		ObjectNode event = JSON.createObjectNode();
		event.put("id", this.kind.path + "-" + (this.events.size() + 1));
		event.put("type", type);
		event.put("inReplyTo", message.id());
		return event;
	}

	/** The day an answer is due; a message from a day to come waits for it. */
	private String dayOf(Received message) {
		return LocalDate.parse(message.sentOn()).plusDays(this.settings.days()).toString();
	}

	private String day(Received message) {
		return (this.today.compareTo(message.sentOn()) > 0) ? this.today : message.sentOn();
	}

	private boolean isTold(String type, String id) {
		return about(id).stream().anyMatch((event) -> event.path("type").asString().equals(type));
	}

	private void tell(ObjectNode event) {
		this.journal.append(this.kind, "event", event);
		this.events.add(event);
	}

}
