package ru.ryadom.edge;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every attack is refused with its own reason, shortly, and the house answers on. */
@SpringBootTest(classes = EdgeHouse.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestPropertySource(locations = "classpath:edge/house.properties")
class AttackTests {

	private final Wire wire;

	AttackTests(@LocalServerPort int port) {
		this.wire = new Wire(port);
	}

	static List<Attack> attacks() {
		return Attacks.all();
	}

	@ParameterizedTest
	@MethodSource("attacks")
	void isRefusedWithItsReasonAndTheHouseAnswersOn(Attack attack) throws IOException {
		Wire.Answer answer = this.wire.send(attack);
		assertThat(answer.status()).as(answer.body()).isEqualTo(attack.status());
		var errors = answer.json().path("errors");
		assertThat(errors.size()).isBetween(1, 5);
		assertThat(errors.path(0).path("extensions").path("limit").asString()).as(answer.body())
			.isEqualTo(attack.limit());
		assertThat(errors.path(0).path("message").asString()).as("a sentence in Russian").matches(".*[а-яё]{3}.*");
		assertThat(answer.json().has("data")).isFalse();
		assertThat(this.wire.query("{ today }").body()).isEqualTo("{\"data\":{\"today\":\"2026-04-27\"}}");
	}

	@Test
	void theCorpusIsLargeAndEveryAttackHasANameOfItsOwn() {
		Set<String> names = attacks().stream().map(Attack::name).collect(Collectors.toSet());
		assertThat(names).hasSameSizeAs(attacks()).hasSizeGreaterThan(60);
	}

}
