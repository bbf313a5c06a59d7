package ru.ryadom.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Files of the class path as text. */
public final class Resources {

	private Resources() {
	}

	/** The whole file, {@code /law/deadline-cases.csv}. */
	public static String text(String path) {
		try (var in = Objects.requireNonNull(Resources.class.getResourceAsStream(path), path)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
