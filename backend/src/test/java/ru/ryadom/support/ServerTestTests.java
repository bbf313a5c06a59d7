package ru.ryadom.support;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The support itself: a server of its own, callers it knows, commands it counts. */
@ServerTest
class ServerTestTests {

	@Autowired
	private Callers callers;

	@Autowired
	private SentCommands commands;

	@Test
	void aTokenOfTheTestRealmMakesTheViewerItIsOf() {
		var answer = this.callers.specialist().ask("{ viewer { __typename ... on StaffViewer { roles } } }");
		assertThat(answer.at("/data/viewer/__typename").asString()).isEqualTo("StaffViewer");
		assertThat(answer.at("/data/viewer/roles/0").asString()).isEqualTo("SPECIALIST");
	}

	@Test
	void withoutATokenThereIsNobody() {
		var answer = this.callers.nobody().ask("{ viewer { __typename } }");
		assertThat(answer.at("/data/viewer").isNull()).as(answer.toString()).isTrue();
	}

	@Test
	void theCommandsOfARequestAreSeen() {
		this.commands.forget();
		this.callers.specialist().ask("{ viewer { __typename } }");
		assertThat(this.commands.all()).extracting(SentCommands.Sent::toString).containsExactly("find staff");
	}

}
