package ru.ryadom.live;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import ru.ryadom.support.Callers;
import ru.ryadom.support.LiveEvents;
import ru.ryadom.support.ServerTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Who comes back to a stream, at the pace of the house itself. */
@ServerTest
class LiveReturnTests {

	private static final String INBOX = "subscription ($after: String) { inboxChanged(after: $after) { kind after } }";

	/** A sign of life that nobody asked for comes after fifteen seconds. */
	private static final Duration AT_ONCE = Duration.ofSeconds(8);

	@Autowired
	private Callers callers;

	@Test
	void whoComesBackAndHasMissedNothingIsToldAtOnceThatTheStreamLives() {
		String mark;
		try (LiveEvents first = this.callers.specialist().follow(INBOX, Map.of())) {
			mark = first.next().path("after").asString();
		}
		long begun = System.nanoTime();
		try (LiveEvents back = this.callers.specialist().follow(INBOX, Map.of("after", mark))) {
			assertThat(back.next().path("kind").asString()).isEqualTo("ALIVE");
		}
		assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(AT_ONCE);
	}

}
