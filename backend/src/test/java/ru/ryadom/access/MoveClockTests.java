package ru.ryadom.access;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.kernel.Ids;
import ru.ryadom.support.Callers;
import ru.ryadom.support.Callers.Caller;
import ru.ryadom.support.ServerTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The training clock as those at the desks move it. */
@ServerTest
class MoveClockTests {

	private static final String MOVE = """
			mutation($input: MoveClockInput!) { moveClock(input: $input) { __typename
			  ... on MoveClockDone { clock { now today demo moved } }
			  ... on MoveClockRefused { objections { code } } } }""";

	@Autowired
	private Callers callers;

	@Autowired
	private BusinessClock clock;

	@AfterEach
	void realTime() {
		this.clock.moveTo(null);
	}

	@Test
	void aWorkerSeesTheDayItWasMovedToAndThatItWasMoved() {
		JsonNode moved = move(key(), Map.of("on", "2026-12-14")).at("/clock");
		assertThat(moved.path("today").asString()).isEqualTo("2026-12-14");
		assertThat(moved.path("moved").asBoolean()).isTrue();
		JsonNode clock = this.callers.nobody().ask("{ clock { today moved } }").at("/data/clock");
		assertThat(clock.path("today").asString()).isEqualTo("2026-12-14");
		assertThat(clock.path("moved").asBoolean()).isTrue();
		assertThat(move(key(), Map.of()).at("/clock/moved").asBoolean()).isFalse();
	}

	@Test
	void aStepAskedTwiceWithOneKeyIsOneStep() {
		move(key(), Map.of("on", "2026-12-14"));
		String key = key();
		move(key, Map.of("by", "DAY"));
		assertThat(move(key, Map.of("by", "DAY")).at("/clock/today").asString()).isEqualTo("2026-12-15");
	}

	@Test
	void whatCannotBeCountedIsRefusedAndTheClockStays() {
		Instant before = this.clock.instant();
		JsonNode refused = move(key(), Map.of("on", "2035-01-09"));
		assertThat(refused.at("/objections/0/code").asString()).isEqualTo("CLOCK_PAST_CALENDARS");
		assertThat(this.clock.instant()).isBetween(before, before.plusSeconds(60));
		assertThat(this.clock.moved()).isFalse();
	}

	private JsonNode move(String key, Map<String, ?> where) {
		Map<String, Object> input = new HashMap<>(where);
		input.put("idempotencyKey", key);
		Caller specialist = this.callers.specialist();
		return specialist.ask(MOVE, Map.of("input", input)).at("/data/moveClock");
	}

	private static String key() {
		return Ids.next("key").substring(0, 40);
	}

}
