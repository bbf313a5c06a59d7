package ru.ryadom.law.yaml;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A mapping of a YAML or JSON file that knows where it stands. Scalars are texts (see
 * {@link YamlReader}); a missing, superfluous or malformed field is a
 * {@link BrokenLawFile}.
 */
final class YamlNode {

	private final String where;

	private final Map<String, @Nullable Object> fields;

	YamlNode(String where, @Nullable Object value) {
		this.where = where;
		this.fields = new LinkedHashMap<>();
		if (!(value instanceof Map<?, ?> map)) {
			throw broken("здесь нужны поля «имя: значение»");
		}
		map.forEach((key, field) -> this.fields.put(String.valueOf(key), field));
	}

	BrokenLawFile broken(String fault) {
		return new BrokenLawFile(this.where, fault);
	}

	/** Refuses fields outside of these. */
	YamlNode only(String... names) {
		Set<String> left = new TreeSet<>(this.fields.keySet());
		left.removeAll(Set.of(names));
		if (!left.isEmpty()) {
			throw broken("лишние поля " + left);
		}
		return this;
	}

	boolean has(String name) {
		return this.fields.containsKey(name);
	}

	/** A text that must be there. */
	String text(String name) {
		return textIfGiven(name).orElseThrow(() -> broken("поле " + name + " пусто"));
	}

	/** A field that must be there but may say {@code null}: «не найдено». */
	@Nullable String textOrNull(String name) {
		if (!has(name)) {
			throw broken("нет поля " + name + "; если не найдено, напишите null");
		}
		return textIfGiven(name).orElse(null);
	}

	/** A text that may be absent. */
	Optional<String> textIfGiven(String name) {
		Object value = this.fields.get(name);
		if (value == null) {
			return Optional.empty();
		}
		if (!(value instanceof String text) || text.isBlank()) {
			throw broken("в поле " + name + " нужен текст");
		}
		return Optional.of(text.strip());
	}

	int number(String name) {
		return parse(name, text(name), Integer::parseInt);
	}

	LocalDate day(String name) {
		return parse(name, text(name), LocalDate::parse);
	}

	@Nullable LocalDate dayOrNull(String name) {
		String text = textOrNull(name);
		return (text != null) ? parse(name, text, LocalDate::parse) : null;
	}

	<T> T parse(String name, String text, Function<String, T> parser) {
		try {
			return parser.apply(text);
		}
		catch (IllegalArgumentException | DateTimeParseException ex) {
			throw broken("поле " + name + ": не годится «" + text + "»");
		}
	}

	/** The mappings of a mapping, by name, in their order. */
	Map<String, YamlNode> entries(String name) {
		YamlNode inner = new YamlNode(this.where + " › " + name, this.fields.get(name));
		Map<String, YamlNode> entries = new LinkedHashMap<>();
		inner.fields.forEach((key, value) -> entries.put(key, new YamlNode(this.where + " › " + key, value)));
		return entries;
	}

	/** The mappings of a list. */
	List<YamlNode> nodes(String name) {
		List<YamlNode> nodes = new ArrayList<>();
		for (Object item : list(name)) {
			nodes.add(new YamlNode(this.where + " › " + name + "[" + nodes.size() + "]", item));
		}
		return nodes;
	}

	/** The days of a list. */
	List<LocalDate> days(String name) {
		return list(name).stream().map((day) -> parse(name, String.valueOf(day), LocalDate::parse)).toList();
	}

	private List<?> list(String name) {
		if (!(this.fields.get(name) instanceof List<?> list)) {
			throw broken("в поле " + name + " нужен список");
		}
		return list;
	}

}
