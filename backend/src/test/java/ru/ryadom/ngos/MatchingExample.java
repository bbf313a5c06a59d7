package ru.ryadom.ngos;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import ru.ryadom.law.RegionId;
import ru.ryadom.people.CommunicationNeed;
import ru.ryadom.support.Resources;

/** One example of {@code matching.yaml}. */
record MatchingExample(String name, Need need, List<RegistryEntry> entries, Map<String, Integer> load,
		List<String> expected) {

	private static final String USUAL = "+SERVES_OFFICE +COVERS_ALL +TRAINED_STAFF +CONTRACT_IN_FORCE +FREE_PLACES";

	static Stream<MatchingExample> all() {
		List<Map<String, Object>> rows = new Yaml(new SafeConstructor(new LoaderOptions()))
			.load(Resources.text("/ngos/matching.yaml").replaceAll("(\\d{4}-\\d\\d-\\d\\d)(?=[\\s,}\\]])", "'$1'"));
		return rows.stream().map(MatchingExample::of);
	}

	@Override
	public String toString() {
		return this.name;
	}

	private static MatchingExample of(Map<String, Object> row) {
		Map<String, Integer> load = new HashMap<>();
		List<RegistryEntry> entries = map(row.get("entries")).entrySet().stream().map((each) -> {
			Map<String, Object> facts = map(each.getValue());
			load.put("ngoentry_" + each.getKey(), (Integer) facts.getOrDefault("load", 0));
			return entry(each.getKey(), facts);
		}).toList();
		return new MatchingExample((String) row.get("example"), need(map(row.get("need"))), entries, load,
				texts(row.get("expected")).stream().map((line) -> line.replace("обычное", USUAL)).toList());
	}

	private static Need need(Map<String, Object> said) {
		List<String> measures = said.containsKey("measures") ? texts(said.get("measures")) : List.of("1", "6");
		return new Need(measures.stream().map(Entries::wanted).toList(), Entries.MOSCOW, Entries.OFFICE,
				needs(said.get("needs")), day(said.getOrDefault("from", "2026-05-12")),
				day(said.getOrDefault("to", "2026-11-12")));
	}

	private static RegistryEntry entry(String name, Map<String, Object> said) {
		Entries entry = new Entries(name);
		said.forEach((key, value) -> {
			switch (key) {
				case "state" -> entry.state = value.equals("suspended")
						? new EntryState.EntrySuspended(LocalDate.of(2026, 5, 4), "Проверка")
						: new EntryState.EntryExcluded(LocalDate.of(2026, 5, 4), "Ликвидация");
				case "does" -> entry.does = texts(value);
				case "kinds" -> entry.kinds = texts(value);
				case "serves" -> entry.serves = needs(value);
				case "offices" -> entry.offices = Set.copyOf(texts(value));
				case "regions" -> entry.regions = texts(value).stream().map(RegionId::new).collect(Collectors.toSet());
				case "trained" -> entry.trained = texts(value).stream()
					.<@Nullable LocalDate>map((text) -> text.equals("forever") ? null : day(text))
					.toList();
				case "contract" -> entry.contract = value.equals("none") ? null : (String) value;
				case "until" -> entry.until = day(value);
				case "ended" -> entry.ended = day(value);
				case "capacity" -> entry.capacity = (Integer) value;
				case "load" -> {
				}
				default -> throw new AssertionError("matching.yaml: что такое " + key);
			}
		});
		return entry.build();
	}

	private static Set<CommunicationNeed> needs(@Nullable Object value) {
		return texts(value).stream().map(CommunicationNeed::valueOf).collect(Collectors.toSet());
	}

	private static LocalDate day(Object value) {
		return LocalDate.parse((String) value);
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> map(@Nullable Object value) {
		return (value != null) ? (Map<String, Object>) value : Map.of();
	}

	private static List<String> texts(@Nullable Object value) {
		return (value != null) ? ((List<?>) value).stream().map(String::valueOf).toList() : List.of();
	}

}
