package ru.ryadom.matrix;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import ru.ryadom.support.ServerTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Of every field it is written who may see it. Apart from the matrix, so that whoever
 * forgets a row is told in seconds.
 */
@ServerTest
class AccessTableTests {

	@Test
	void everyFieldHasARowAndEveryRowAField(@LocalServerPort int port) {
		assertThat(new AccessTable().coordinates()).isEqualTo(Schema.of(new Caller(port, null)).coordinates());
	}

}
