package ru.ryadom.simulators;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The doors that the house knocks at, with their faults. */
@RestController
class WireController {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final long SILENCE_MS = 60_000;

	private final Partners partners;

	WireController(Partners partners) {
		this.partners = partners;
	}

	@PostMapping("/{system}/messages")
	void take(@PathVariable String system, @RequestHeader("Message-Id") String id,
			@RequestHeader(name = "Sender-Date", required = false) @Nullable String today,
			@RequestBody JsonNode message, HttpServletResponse response) throws IOException {
		Partner partner = this.partners.of(system);
		Fault fault = begin(partner, today, partner.faultNow(true, 0));
		if (!id.equals(message.path("id").asString()) || !message.path("sentOn").isString()) {
			throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT);
		}
		Received taken = partner.take(id, message.path("type").asString(), message.path("sentOn").asString(),
				message.path("body"));
		ObjectNode receipt = JSON.createObjectNode().put("id", id).put("acceptedOn", taken.acceptedOn());
		end(fault, receipt, 202, response);
	}

	@GetMapping("/{system}/events")
	void events(@PathVariable String system, @RequestParam(required = false) @Nullable String after,
			@RequestParam(defaultValue = "50") int limit,
			@RequestHeader(name = "Sender-Date", required = false) @Nullable String today, HttpServletResponse response)
			throws IOException {
		Partner partner = this.partners.of(system);
		int place = (after != null) ? Integer.parseInt(after) : 0;
		Fault fault = begin(partner, today, partner.faultNow(false, place));
		List<ObjectNode> events = partner.after(place, Math.clamp(limit, 1, 100));
		int next = place + events.size();
		if (fault == Fault.DUPLICATE) {
			events = twice(partner.after(0, 100));
		}
		if (fault == Fault.REORDER) {
			events = new ArrayList<>(events);
			Collections.reverse(events);
		}
		ObjectNode page = JSON.createObjectNode();
		page.putArray("events").addAll((fault == Fault.GARBAGE) ? spoilt(events) : events);
		page.put("next", Integer.toString(next));
		end((fault == Fault.GARBAGE) ? Fault.NONE : fault, page, 200, response);
	}

	private static Fault begin(Partner partner, @Nullable String today, Fault fault) {
		if (fault == Fault.ERROR) {
			throw new ResponseStatusException(HttpStatus.INTERNAL_SERVER_ERROR);
		}
		if (today != null) {
			partner.itIs(today);
		}
		sleep(partner.settings().delay() * 1000L);
		return fault;
	}

	private static void end(Fault fault, ObjectNode answer, int status, HttpServletResponse response)
			throws IOException {
		if (fault == Fault.TIMEOUT) {
			sleep(SILENCE_MS);
		}
		byte[] bytes = ((fault == Fault.GARBAGE) ? "<html>Ой" : answer.toString()).getBytes(StandardCharsets.UTF_8);
		response.setStatus(status);
		response.setContentType("application/json");
		if (fault == Fault.RESET) {
			// More is promised than comes: the connection breaks off in the middle.
			response.setContentLength(bytes.length + 100);
			response.getOutputStream().write(bytes, 0, bytes.length / 2);
			response.flushBuffer();
			throw new IOException("broken off on purpose");
		}
		response.getOutputStream().write(bytes);
	}

	private static List<ObjectNode> twice(List<ObjectNode> events) {
		List<ObjectNode> all = new ArrayList<>(events);
		all.addAll(events);
		return all;
	}

	/**
	 * Between the true events: one of an unknown type, one without sense, one foreign.
	 */
	private static List<ObjectNode> spoilt(List<ObjectNode> events) {
		List<ObjectNode> all = new ArrayList<>();
		all.add(JSON.createObjectNode().put("id", "garbage-1").put("type", "новый-вид"));
		all.add(JSON.createObjectNode().put("type", 17));
		all.add(JSON.createObjectNode()
			.put("id", "garbage-2")
			.put("type", "accepted")
			.put("inReplyTo", "exchange_неизвестно")
			.put("on", "2026-01-12"));
		all.addAll(events);
		return all;
	}

	private static void sleep(long millis) {
		try {
			Thread.sleep(millis);
		}
		catch (InterruptedException stop) {
			Thread.currentThread().interrupt();
		}
	}

}
