package ru.ryadom.kernel.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of reference data on the class path: named lists of entries. Entries are read
 * strictly, an unknown or unreadable field stops the start; lists of other rooms are left
 * to them.
 */
public final class ReferenceFile {

	private static final JsonMapper STRICT = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private final String resource;

	private final Map<?, ?> lists;

	private ReferenceFile(String resource, Map<?, ?> lists) {
		this.resource = resource;
		this.lists = lists;
	}

	/**
	 * Reads {@code /reference/offices.yaml} and its like.
	 * @throws IllegalStateException when there is no such file, or it has no lists
	 */
	public static ReferenceFile of(String resource) {
		try (InputStream in = ReferenceFile.class.getResourceAsStream(resource)) {
			if (in == null) {
				throw new IllegalStateException("no reference file " + resource);
			}
			if (new Yaml(new SafeConstructor(new LoaderOptions())).load(in) instanceof Map<?, ?> lists) {
				return new ReferenceFile(resource, lists);
			}
			throw new IllegalStateException(resource + ": lists of entries by name are wanted");
		}
		catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	/**
	 * The edition of the file.
	 * @throws IllegalStateException when it does not say
	 */
	public String edition() {
		if (this.lists.get("edition") instanceof String edition) {
			return edition;
		}
		throw new IllegalStateException(this.resource + ": no edition");
	}

	/**
	 * The entries of one list.
	 * @throws IllegalStateException when there is no such list
	 */
	public <T> List<T> entries(String list, Class<T> type) {
		if (this.lists.get(list) instanceof List<?> entries) {
			return entries.stream().map((entry) -> STRICT.convertValue(entry, type)).toList();
		}
		throw new IllegalStateException(this.resource + ": no list " + list);
	}

}
