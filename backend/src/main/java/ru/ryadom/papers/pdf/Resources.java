package ru.ryadom.papers.pdf;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The room's own fonts and styles, from the class path folder {@code papers}. */
final class Resources {

	private Resources() {
	}

	static byte[] bytes(String name) {
		try (var stream = Resources.class.getResourceAsStream("/papers/" + name)) {
			if (stream == null) {
				throw new FileNotFoundException("/papers/" + name);
			}
			return stream.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static String text(String name) {
		return new String(bytes(name), StandardCharsets.UTF_8);
	}

}
