package ru.ryadom.support;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/**
 * The MongoDB that server tests share: a replica set given as {@code MONGODB_URI}, in the
 * environment or as a system property. Without one they fail; they are never skipped.
 */
public final class MongoForTests {

	private static final String NAME = "MONGODB_URI";

	private static final Pattern SHAPE = Pattern.compile("(mongodb(?:\\+srv)?://[^/?]+)(?:/[^?]*)?(\\?.*)?");

	private MongoForTests() {
	}

	/** A name that no other test class and no other run has. */
	public static String databaseFor(Class<?> test) {
		String name = test.getSimpleName().toLowerCase(Locale.ROOT);
		return "test_" + name.substring(0, Math.min(40, name.length())) + "_"
				+ UUID.randomUUID().toString().substring(0, 8);
	}

	/** The server's address with this database in it. */
	public static String uriOf(String database) {
		Matcher parts = SHAPE.matcher(server());
		if (!parts.matches()) {
			throw new IllegalStateException(NAME + ": это не адрес MongoDB");
		}
		return parts.group(1) + "/" + database + Optional.ofNullable(parts.group(2)).orElse("");
	}

	/** Drops what a test class has left. */
	public static void drop(String database) {
		try (MongoClient client = MongoClients.create(uriOf(database))) {
			client.getDatabase(database).drop();
		}
	}

	private static String server() {
		return Optional.ofNullable(System.getProperty(NAME))
			.or(() -> Optional.ofNullable(System.getenv(NAME)))
			.filter((uri) -> !uri.isBlank())
			.orElseThrow(() -> new IllegalStateException("Проверкам с пометкой server нужна MongoDB: задайте " + NAME
					+ " — адрес набора реплик хотя бы из одного узла."));
	}

}
