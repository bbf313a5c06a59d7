package ru.ryadom.contract;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import org.junit.jupiter.api.Test;

import ru.ryadom.access.Audience;
import ru.ryadom.access.graphql.AudienceRules;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the citizen alone is told is told in plain words too. The twin of {@code next} is
 * {@code nextPlain}; {@code plain} is the twin of what its type is about.
 */
class TwinTests {

	private static final Set<Audience> CITIZEN = Set.of(Audience.CITIZEN);

	/** What {@code plain} alone stands beside. */
	private static final Map<String, String> OF_PLAIN = Map.of("CitizenNow", "title", "CitizenStep", "title",
			"CitizenMessage", "body", "CitizenAppealNow", "title", "CitizenAppealAnswer", "body",
			"CitizenEmployerNotice", "title", "CitizenPlanNow", "title", "CitizenPlanRequest", "title");

	/** Words that are no sentences of ours, each with what they are. */
	private static final Map<String, String> NO_SENTENCES = Map.ofEntries(
			Map.entry("AccessLogEntry.purpose", "a name of an act, as the journal has it"),
			Map.entry("AccessLogEntry.who", "a post and an office"), Map.entry("AppealPerson.name", "a name"),
			Map.entry("CitizenAppeal.aboutWhom", "a name"), Map.entry("CitizenAppeal.number", "a number"),
			Map.entry("CitizenAppeal.words", "what the citizen wrote"),
			Map.entry("CitizenAppealAnswer.by", "a name and a post"),
			Map.entry("CitizenAppealAnswer.further", "names of the bodies to go to"),
			Map.entry("CitizenMessage.title", "a line of what a letter is about; its body has the twin"),
			Map.entry("CitizenPerson.email", "an address"), Map.entry("CitizenPerson.fullName", "a name"),
			Map.entry("CitizenPerson.phone", "a number"), Map.entry("CitizenPerson.snils", "a number"),
			Map.entry("CitizenPlan.employerName", "the name of an organisation"),
			Map.entry("CitizenPlan.number", "a number"), Map.entry("CitizenPlan.post", "the name of a post"),
			Map.entry("CitizenPlan.marks", "what the paper says, word by word; CitizenPlan.now has the twin"),
			Map.entry("CitizenPlanRequest.employerName", "the name of an organisation"),
			Map.entry("CitizenPlanRequest.post", "the name of a post"), Map.entry("CitizenPlan.workerName", "a name"),
			Map.entry("CitizenViewer.name", "a name"),
			Map.entry("CitizenWork.title", "the name of a measure; its kind has the twin on the page"));

	@Test
	void whatOnlyTheCitizenIsToldHasATwinInPlainWords() {
		Map<String, Set<String>> words = words();
		assertThat(words.keySet()).containsAll(OF_PLAIN.keySet());
		Set<String> alone = words.entrySet()
			.stream()
			.flatMap((type) -> type.getValue()
				.stream()
				.filter((field) -> !hasTwin(type.getKey(), field, type.getValue()))
				.map((field) -> type.getKey() + "." + field))
			.collect(Collectors.toSet());
		assertThat(alone).as("give it a twin «…Plain», or say in NO_SENTENCES what it is")
			.isEqualTo(NO_SENTENCES.keySet());
	}

	private static boolean hasTwin(String type, String field, Set<String> fields) {
		return field.equals("plain") || field.endsWith("Plain") || fields.contains(field + "Plain")
				|| (fields.contains("plain") && field.equals(OF_PLAIN.get(type)));
	}

	/** The fields of words of the types that are the citizen's alone. */
	private static Map<String, Set<String>> words() {
		Map<String, Set<Audience>> rules = new AudienceRules(Contract.schema()).byField();
		Map<String, Set<String>> words = new TreeMap<>();
		Contract.types()
			.filter(GraphQLObjectType.class::isInstance)
			.map(GraphQLObjectType.class::cast)
			.forEach((type) -> words.put(type.getName(),
					type.getFieldDefinitions()
						.stream()
						.filter((field) -> GraphQLTypeUtil.unwrapAll(field.getType()).getName().equals("String"))
						.map((field) -> field.getName())
						.filter((field) -> !field.equals("cursor"))
						.filter((field) -> CITIZEN.equals(rules.get(type.getName() + "." + field)))
						.collect(Collectors.toSet())));
		return words;
	}

}
