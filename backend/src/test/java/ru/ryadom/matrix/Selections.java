package ru.ryadom.matrix;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.Predicate;

import static ru.ryadom.law.LawOfTheFiles.LAW;

/**
 * Selections made from the contract: a field that is new is asked for without anybody
 * writing it down. Each goes as deep as one request may, and never through a type twice.
 */
final class Selections {

	private static final int DEEPEST = 9;

	private static final int MOST_FIELDS = 800;

	private static final int MOST_COST = 8000;

	private static final int ROWS = 3;

	/** Arguments that a field cannot do without. */
	private static final Map<String, String> ARGUMENTS = Map.ofEntries(
			Map.entry("Query.termDate", "(norm: \"SIT-10\", from: \"2025-06-05\", region: \"RU-TA\")"),
			Map.entry("Query.calendarPreview",
					"(date: \"" + LAW.nextWorkingDay(LocalDate.now(ZoneId.of("Europe/Moscow")), null)
							+ "\", working: false)"),
			Map.entry("Query.norm", "(id: \"SIT-01\")"), Map.entry("Query.measureList", "(id: \"accompaniment\")"),
			Map.entry("Query.node", "(id: $id)"), Map.entry("StaffViewer.personBySnils", "(snils: $snils)"),
			Map.entry("CitizenViewer.accessLog", "(first: 3, othersOnly: true)"),
			Map.entry("WorkplacePlan.comparison", "(from: 1, to: 2)"),
			Map.entry("EmployerPlan.comparison", "(from: 1, to: 2)"),
			Map.entry("CitizenPlan.comparison", "(from: 1, to: 2)"),
			Map.entry("Subscription.caseChanged", "(caseId: $id, after: $after)"),
			Map.entry("Subscription.planChanged", "(planId: $id, after: $after)"),
			Map.entry("Subscription.planRequestChanged", "(requestId: $id, after: $after)"),
			Map.entry("Subscription.officeRequestsChanged", "(after: $after)"),
			Map.entry("Subscription.myOrganisationsChanged", "(after: $after)"),
			Map.entry("Subscription.myCaseChanged", "(after: $after)"),
			Map.entry("Subscription.inboxChanged", "(after: $after)"));

	private final Schema schema;

	private final Predicate<String> wanted;

	/** They are long to make. */
	private final Map<String, String> made = new HashMap<>();

	private final Map<String, List<String>> parts = new HashMap<>();

	/**
	 * @param wanted which coordinates to ask for
	 */
	Selections(Schema schema, Predicate<String> wanted) {
		this.schema = schema;
		this.wanted = wanted;
	}

	private record Part(String text, int fields, long cost) {

		static final Part NOTHING = new Part("", 0, 0);

		Part and(Part other) {
			return new Part(this.text + other.text, this.fields + other.fields, this.cost + other.cost);
		}

	}

	/** One field of a type with all that can be asked below it. */
	String field(String type, String name) {
		return this.made.computeIfAbsent(type + "." + name, (_) -> made(type, name));
	}

	private String made(String type, String name) {
		Schema.Field field = this.schema.type(type)
			.fields()
			.stream()
			.filter((each) -> each.name().equals(name))
			.findFirst()
			.orElseThrow();
		return deepest((levels) -> field(type, field, levels, Set.of(type)));
	}

	/** What can be asked of a type, without its braces. */
	String of(String type) {
		return deepest((levels) -> selection(type, levels, Set.of()));
	}

	/**
	 * What can be asked of a type that tells more than one question may hold: each of its
	 * fields as deep as it can be asked alone, in as few selections as will hold them.
	 */
	List<String> inParts(String type) {
		return this.parts.computeIfAbsent(type, this::partsOf);
	}

	private List<String> partsOf(String type) {
		List<String> parts = new ArrayList<>();
		Part gathered = Part.NOTHING;
		for (Schema.Field field : this.schema.type(type).fields()) {
			Part next = deepestPart((levels) -> field(type, field, levels, Set.of(type)));
			if (!fits(gathered.and(next))) {
				parts.add(gathered.text());
				gathered = Part.NOTHING;
			}
			gathered = gathered.and(next);
		}
		parts.add(gathered.text());
		return parts.stream().filter((part) -> !part.isEmpty()).toList();
	}

	private String deepest(IntFunction<Part> make) {
		return deepestPart(make).text();
	}

	private static Part deepestPart(IntFunction<Part> make) {
		for (int levels = DEEPEST; levels >= 0; levels--) {
			Part part = make.apply(levels);
			if (fits(part)) {
				return part;
			}
		}
		throw new AssertionError("even the shortest selection is too long");
	}

	private static boolean fits(Part part) {
		return part.fields() <= MOST_FIELDS && part.cost() <= MOST_COST && part.text().length() < 18_000;
	}

	private Part selection(String name, int levels, Set<String> path) {
		Schema.Type type = this.schema.type(name);
		Part whole = new Part("__typename ", 1, 1);
		if (!type.members().isEmpty()) {
			for (String member : type.members()) {
				Part inside = path.contains(member) ? Part.NOTHING : selection(member, levels, path);
				if (inside.fields() > 1) {
					whole = whole.and(new Part("... on " + member + " { " + inside.text() + "} ", inside.fields(),
							inside.cost()));
				}
			}
			return whole;
		}
		Set<String> further = new TreeSet<>(path);
		further.add(name);
		for (Schema.Field field : type.fields()) {
			whole = whole.and(field(name, field, levels, further));
		}
		return whole;
	}

	private Part field(String type, Schema.Field field, int levels, Set<String> path) {
		String coordinate = type + "." + field.name();
		if (!this.wanted.test(coordinate) || path.contains(field.type())) {
			return Part.NOTHING;
		}
		if (this.schema.isLeaf(field.type())) {
			return new Part(field.name() + arguments(coordinate, field) + " ", 1, 1);
		}
		if (levels == 0) {
			return Part.NOTHING;
		}
		Part inside = selection(field.type(), levels - 1, path);
		return new Part(field.name() + arguments(coordinate, field) + " { " + inside.text() + "} ", 1 + inside.fields(),
				1 + (field.page() ? ROWS : 1) * inside.cost());
	}

	private static String arguments(String coordinate, Schema.Field field) {
		if (ARGUMENTS.containsKey(coordinate)) {
			return ARGUMENTS.get(coordinate);
		}
		if (field.required().equals(Set.of("input"))) {
			return "(input: $input)";
		}
		if (!field.required().isEmpty()) {
			throw new AssertionError(coordinate + " needs " + field.required() + ": name them in Selections");
		}
		return field.page() ? "(first: " + ROWS + ")" : "";
	}

}
