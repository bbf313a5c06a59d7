package ru.ryadom.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ru.ryadom.support.Resources;

/**
 * The norms as a page to read: by act, with the terms, the marks and the worked examples.
 */
final class NormsTable {

	private final Law law;

	private final Map<String, Set<String>> rooms;

	NormsTable(Law law, Map<String, Set<String>> rooms) {
		this.law = law;
		this.rooms = rooms;
	}

	String markdown() {
		List<String> lines = new ArrayList<>();
		lines.add("# Нормы");
		lines.add("");
		lines.add("Составлено из `schema/norms` командой `mvn test -Dryadom.write=true`; руками не править.");
		lines.add("Слова норм, источники и простые слова – в самих файлах и на страницах норм.");
		byAct().entrySet()
			.stream()
			.sorted(Comparator.comparing((act) -> -act.getValue().size()))
			.forEach((act) -> lines.addAll(section(act.getKey(), act.getValue())));
		lines.addAll(examples());
		return String.join("\n", lines) + "\n";
	}

	private Map<String, List<Norm>> byAct() {
		return this.law.norms()
			.stream()
			.collect(Collectors.groupingBy(Norm::act, LinkedHashMap::new, Collectors.toList()));
	}

	private List<String> section(String act, List<Norm> norms) {
		List<String> lines = new ArrayList<>(List.of("", "## " + act, "",
				"| id | что | срок | пункт | уверенность | где применяется |", "|---|---|---|---|---|---|"));
		norms.forEach((norm) -> lines.add(row(norm.id().value(), norm.title(), terms(norm),
				(norm.point() != null) ? norm.point() : "не найден", norm.basis().title(), where(norm))));
		return lines;
	}

	private String terms(Norm norm) {
		return rules(norm).map(TermRule::method).distinct().collect(Collectors.joining("; "));
	}

	private String where(Norm norm) {
		Stream<String> rules = rules(norm).map((rule) -> "срок " + rule.id());
		Stream<String> named = this.rooms.getOrDefault(norm.id().value(), Set.of())
			.stream()
			.map((room) -> "`" + room + "`");
		String where = Stream.concat(rules, named).collect(Collectors.joining(", "));
		return where.isEmpty() ? "страница нормы" : where;
	}

	private Stream<TermRule> rules(Norm norm) {
		return this.law.termRules().stream().filter((rule) -> rule.norm().equals(norm));
	}

	private List<String> examples() {
		List<String> lines = new ArrayList<>(List.of("", "## Проверенные примеры", "",
				"| правило | день события | последний день | почему |", "|---|---|---|---|"));
		Resources.text("/law/deadline-cases.csv")
			.lines()
			.skip(1)
			.map((line) -> line.split(",", 4))
			.forEach((cells) -> lines.add(row(cells[0], cells[1], cells[2], cells[3].replaceAll("^\"|\"$", ""))));
		return lines;
	}

	private static String row(String... cells) {
		return Stream.of(cells).map((cell) -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |"));
	}

}
