package ru.ryadom.simulators;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A file that only grows, a line for each change, on the disk before it is acknowledged.
 * A line that a killed process left half is cut off.
 */
final class Journal {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final FileChannel file;

	private final List<Entry> found = new ArrayList<>();

	/** A line. */
	record Entry(Kind kind, String what, JsonNode value) {
	}

	Journal(Path path) throws IOException {
		Files.createDirectories(path.toAbsolutePath().getParent());
		byte[] all = Files.exists(path) ? Files.readAllBytes(path) : new byte[0];
		int whole = 0;
		for (int i = 0; i < all.length; i++) {
			if (all[i] == '\n') {
				read(new String(all, whole, i - whole, StandardCharsets.UTF_8));
				whole = i + 1;
			}
		}
		this.file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		this.file.truncate(whole);
		this.file.position(whole);
	}

	/** What was there at the start. */
	List<Entry> found() {
		return List.copyOf(this.found);
	}

	synchronized void append(Kind kind, String what, JsonNode value) {
		ObjectNode line = JSON.createObjectNode().put("system", kind.name()).put("what", what);
		line.set("value", value);
		try {
			ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
			while (bytes.hasRemaining()) {
				this.file.write(bytes);
			}
			this.file.force(false);
		}
		catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	private void read(String line) {
		JsonNode entry = JSON.readTree(line);
		this.found.add(new Entry(Kind.valueOf(entry.path("system").asString()), entry.path("what").asString(),
				entry.get("value")));
	}

}
