package ru.ryadom.edge.spa;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.core.io.Resource;

/**
 * The entity tag of a file: a hash of what is in it. Times and lengths lie, because
 * reproducible builds give every file the same time and a page that names other hashed
 * files has the same length.
 */
final class ContentTag {

	private final Map<Version, String> known = new ConcurrentHashMap<>();

	/** The tag in quotes; files are few and known, so every one is hashed once. */
	String of(Resource file) {
		try {
			return this.known.computeIfAbsent(new Version(file.getURI(), file.lastModified(), file.contentLength()),
					(_) -> hash(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String hash(Resource file) {
		try (InputStream content = file.getInputStream()) {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
			return '"' + HexFormat.of().formatHex(hash, 0, 12) + '"';
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private record Version(URI file, long modified, long length) {
	}

}
