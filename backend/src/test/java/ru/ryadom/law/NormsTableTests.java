package ru.ryadom.law;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.ryadom.law.LawOfTheFiles.LAW;

/**
 * {@code schema/NORMS.md} is written by {@code mvn test -Dryadom.write=true} and never by
 * hand.
 */
class NormsTableTests {

	private static final Path FILE = Path.of("..", "schema", "NORMS.md");

	@Test
	void theTableOfNormsIsUpToDate() throws IOException {
		String table = new NormsTable(LAW, new MainCode().roomsByNorm(LAW)).markdown();
		if (Boolean.getBoolean("ryadom.write")) {
			Files.writeString(FILE, table);
		}
		assertThat(Files.readString(FILE)).as("write it anew: mvn test -Dryadom.write=true").isEqualTo(table);
	}

}
