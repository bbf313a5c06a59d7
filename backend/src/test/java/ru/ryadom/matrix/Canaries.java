package ru.ryadom.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Puts a canary of its own into everything that anybody types on a road, in whatever
 * mutation, and knows which of them an employer may read, and from when on.
 */
final class Canaries implements Dye {

	/** Never to be read by any employer. */
	private static final String NEVER = "";

	/** What an employer has typed itself. */
	private static final String OWN = "own";

	/** The office has said something to the employer. */
	private static final String SPOKEN = "comment";

	private static final String STAFF = "staff";

	private static final LocalDate FIRST_BIRTH = LocalDate.of(1951, 3, 17);

	private static final LocalDate FIRST_END = LocalDate.of(2061, 3, 17);

	/** What is chosen and not typed. */
	private static final Set<String> CHOSEN = Set.of("idempotencyKey", "inn", "employerInn", "employerName", "code",
			"linkCode", "listed", "id", "subject", "form", "region");

	private static final Set<String> NAMES = Set.of("lastName", "firstName", "middleName", "fullName", "takerName");

	private static final Set<String> NUMBERS_OF_PERSON = Set.of("snils", "birthDate");

	private static final Pattern ENUM_ID_OR_DAY = Pattern
		.compile("[A-Z][A-Z0-9_]*|[a-z]{2,16}_[a-z0-9_-]+|\\d{4}-\\d{2}-\\d{2}");

	private static final Set<String> OF_EMPLOYER = Set.of("respondToEmployerNotice", "declineEmployerNotice",
			"disownEmployerNotice", "recordNoticeAnswerOnPaper", "requestWorkplacePlan", "commentPlan",
			"proposePlanChange", "agreeWorkplacePlan", "disagreeWorkplacePlan", "appointMentor", "reportMeasureDone");

	/** Of a plan that is being discussed. */
	private static final Set<String> OF_PLAN = Set.of("changeWorkplacePlan", "commentWorkplacePlan",
			"answerPlanProposal", "recordPlanAgreementOnPaper", "recordMeasureDone");

	private final Map<String, Canary> all = new LinkedHashMap<>();

	private final Map<String, LocalDate> births = new LinkedHashMap<>();

	private final Set<String> opened = new HashSet<>(Set.of(OWN));

	private final Set<String> onPaper = new HashSet<>();

	private final Map<String, Integer> changes = new LinkedHashMap<>();

	private boolean workerSpoke;

	private int names;

	/** Somebody whose every name is a canary. */
	InventedPerson person(int number) {
		InventedPerson person = new InventedPerson(number, name(), name(), name());
		for (String name : List.of(person.last(), person.first(), person.middle())) {
			note("name of " + person.number(), name, openOf(person));
		}
		return person;
	}

	/** Who works on all this: one of them signs what they say to the employer. */
	void staff(String speaker, Stream<String> others) {
		note(STAFF, speaker, SPOKEN);
		others.forEach((name) -> note(STAFF, name, NEVER));
	}

	/** How many were typed that no employer may ever read. */
	long hidden() {
		return this.all.values()
			.stream()
			.filter((each) -> each.openWith().equals(NEVER) && !each.where().equals(STAFF))
			.count();
	}

	/** Everything that was typed, by everybody. */
	List<Canary> all() {
		return List.copyOf(this.all.values());
	}

	/** What the employer of these people may not read as things stand. */
	List<Canary> closed() {
		return this.all.values().stream().filter((each) -> !this.opened.contains(each.openWith())).toList();
	}

	/** What it may read by now. */
	List<Canary> opened() {
		return this.all.values().stream().filter((each) -> this.opened.contains(each.openWith())).toList();
	}

	@Override
	public Map<String, ?> dip(InventedPerson person, String mutation, Map<String, ?> input) {
		switch (mutation) {
			case "objectToPlan" -> this.workerSpoke = true;
			case "proposePlanChange" -> this.workerSpoke = false;
			case "notifyEmployer" -> this.opened.add(openOf(person));
			case "offerPlanForDiscussion" -> this.opened.add("" + input.get("planId"));
			case "commentWorkplacePlan" -> this.opened.add(SPOKEN);
			case "changeWorkplacePlan" -> this.changes.merge("" + input.get("planId"), 1, Integer::sum);
			case "showPlanToWorker" -> shown("" + input.get("planId"), "" + input.get("way"));
			case "requestWorkplacePlan" -> this.opened.add(openOf(person));
			default -> {
			}
		}
		return inside(person, mutation, "", input, input);
	}

	/** Of a worker who reads paper the employer waits with every later edition. */
	private void shown(String plan, String way) {
		if (way.equals("PAPER")) {
			this.onPaper.add(plan);
			this.opened.add(editionOf(plan));
		}
	}

	private String editionOf(String plan) {
		return plan + " changed " + this.changes.getOrDefault(plan, 0);
	}

	private Map<String, Object> inside(InventedPerson person, String mutation, String path, Map<?, ?> some,
			Map<String, ?> whole) {
		Map<String, Object> dyed = new LinkedHashMap<>();
		some.forEach((field, value) -> dyed.put("" + field, dyed(person, mutation, path + field, value, whole)));
		return dyed;
	}

	private Object dyed(InventedPerson person, String mutation, String path, Object value, Map<String, ?> whole) {
		if (value instanceof Map<?, ?> more) {
			return inside(person, mutation, path + ".", more, whole);
		}
		if (value instanceof List<?> many) {
			List<Object> dyed = new ArrayList<>();
			many.forEach((each) -> dyed.add(dyed(person, mutation, path + "." + dyed.size(), each, whole)));
			return dyed;
		}
		return (value instanceof String text) ? typed(person, mutation, path, text, whole) : value;
	}

	private String typed(InventedPerson person, String mutation, String path, String text, Map<String, ?> whole) {
		String field = path.substring(path.lastIndexOf('.') + 1);
		String where = mutation + " " + path;
		if (NUMBERS_OF_PERSON.contains(field)) {
			String told = field.equals("snils") ? text : birth(person);
			note(where, told, NEVER);
			return told;
		}
		if (field.equals("ipraValidUntil")) {
			return note(where, FIRST_END.plusDays(this.all.size()).toString(), NEVER);
		}
		boolean ofPerson = path.startsWith("person.") || mutation.equals("requestWorkplacePlan");
		if (text.isBlank() || CHOSEN.contains(field) || field.endsWith("Id") || ENUM_ID_OR_DAY.matcher(text).matches()
				|| (NAMES.contains(field) && ofPerson)) {
			return text;
		}
		String open = opensWith(person, mutation, path, whole);
		if (field.equals("phone") || field.equals("contactPhone")) {
			return note(where, "+7 999 1%02d-%02d-07".formatted(this.all.size() / 100, this.all.size() % 100), open);
		}
		if (field.equals("email")) {
			return note(where, "kanareyka-%04d@canary.example".formatted(this.all.size()), open);
		}
		String name = note(where, name(), open);
		if (NAMES.contains(field)) {
			return text.replaceFirst("^\\S+", name);
		}
		return text.startsWith("{") ? text.replace("\"}}", " " + name + "\"}}") : text + " " + name;
	}

	private String opensWith(InventedPerson person, String mutation, String path, Map<String, ?> whole) {
		if (OF_EMPLOYER.contains(mutation)) {
			return OWN;
		}
		if (mutation.equals("changeWorkplacePlan") && this.onPaper.contains("" + whole.get("planId"))) {
			return editionOf("" + whole.get("planId"));
		}
		if (OF_PLAN.contains(mutation) && !(mutation.equals("answerPlanProposal") && this.workerSpoke)) {
			return "" + whole.get("planId");
		}
		return (mutation + " " + path).equals("endCase employment.post") ? openOf(person) : NEVER;
	}

	private static String openOf(InventedPerson person) {
		return "name and post of " + person.number();
	}

	private String birth(InventedPerson person) {
		return this.births.computeIfAbsent(person.fullName(), (_) -> FIRST_BIRTH.plusDays(7L * this.births.size()))
			.toString();
	}

	private String note(String where, String value, String openWith) {
		this.all.putIfAbsent(value, new Canary(where, value, openWith));
		return value;
	}

	/** A word of letters alone, of one length, that is no part of another. */
	private String name() {
		StringBuilder name = new StringBuilder("Канар");
		"%04d".formatted(this.names++).chars().forEach((digit) -> name.append("бвгджзклмн".charAt(digit - '0')));
		return name.append("ин").toString();
	}

}
