package ru.ryadom.offices.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import ru.ryadom.access.Audience;

/**
 * Files of reference data on the class path, read strictly: an unknown field stops the
 * start.
 */
final class ReferenceFile {

	private static final JsonMapper STRICT = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private ReferenceFile() {
	}

	record Offices(String edition, List<OfficeEntry> offices) {
	}

	record OfficeEntry(String id, String name, String region, String timeZone, String address, String phone,
			String email) {
	}

	record Memberships(String edition, List<StaffEntry> staff, List<Map<String, Object>> ngos,
			List<Map<String, Object>> employers) {
	}

	record StaffEntry(String id, String office, @Nullable String account, String name, String post, String phone,
			String email, Set<Audience> roles) {
	}

	static <T> T read(String resource, Class<T> type) {
		try (InputStream in = ReferenceFile.class.getResourceAsStream(resource)) {
			if (in == null) {
				throw new IllegalStateException("no reference file " + resource);
			}
			return STRICT.convertValue(new Yaml(new SafeConstructor(new LoaderOptions())).load(in), type);
		}
		catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

}
