package ru.ryadom.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every package has a card that says in a sentence what it is for. */
class CardTests {

	private static final Path SOURCES = Path.of("src", "main", "java");

	private static final Pattern CARD = Pattern.compile("^/\\*\\*(.+?)\\*/", Pattern.DOTALL);

	private static final int LONGEST = 300;

	static Stream<Path> packages() {
		return files().map(Path::getParent).distinct().filter((folder) -> folder.getNameCount() > 5);
	}

	@Test
	void packagesAreFound() {
		assertThat(packages()).hasSizeGreaterThan(20);
	}

	@ParameterizedTest
	@MethodSource("packages")
	void aPackageHasACardAndNoNulls(Path folder) {
		Path card = folder.resolve("package-info.java");
		assertThat(card).exists();
		String text = read(card);
		assertThat(text).contains("@NullMarked");
		Matcher javadoc = CARD.matcher(text);
		assertThat(javadoc.find()).as("Javadoc of " + card).isTrue();
		assertThat(javadoc.group(1).replaceAll("\\s*\\n \\*", "").strip()).endsWith(".").hasSizeBetween(15, LONGEST);
	}

	@Test
	void noTestHidesTheCardOfARoom() {
		Path tests = Path.of("src", "test", "java");
		assertThat(packages().map((folder) -> tests.resolve(SOURCES.relativize(folder)).resolve("package-info.java")))
			.noneMatch((card) -> Files.exists(card));
	}

	@Test
	void everyTypeThatOthersSeeSaysWhatItIsFor() {
		Pattern open = Pattern.compile("\\n(@[^\\n]+\\n)*public [^\\n]*(class|record|interface|enum) ");
		List<Path> silent = files().filter((file) -> {
			Matcher type = open.matcher(read(file));
			return type.find() && !read(file).substring(0, type.start()).stripTrailing().endsWith("*/");
		}).toList();
		assertThat(silent).isEmpty();
	}

	private static Stream<Path> files() {
		try (Stream<Path> all = Files.walk(SOURCES)) {
			return all.filter((file) -> file.toString().endsWith(".java")).toList().stream();
		}
		catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

}
