package ru.ryadom.edge.metrics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;

/**
 * Names of the operations that our own pages send. Any other name is counted as
 * {@code other}: a label that callers may choose is a way to fill the memory.
 */
record OperationNames(Set<String> known) {

	private static final int MOST = 500;

	/** One name a line; no file, no names. */
	static OperationNames in(Resource file) {
		if (!file.isReadable()) {
			return new OperationNames(Set.of());
		}
		try {
			return new OperationNames(file.getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.map(String::strip)
				.filter((line) -> line.matches("[A-Za-z_][A-Za-z0-9_]{0,63}"))
				.limit(MOST)
				.collect(Collectors.toUnmodifiableSet()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The name if it is ours. */
	String label(@Nullable String name) {
		return (name != null && this.known.contains(name)) ? name : "other";
	}

}
