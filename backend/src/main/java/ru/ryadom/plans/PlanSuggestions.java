package ru.ryadom.plans;

import java.util.Collection;
import java.util.List;

import ru.ryadom.people.CommunicationNeed;

/**
 * Measures that the way it is good to talk with the worker suggests. The employer gets
 * the requirement, never the need behind it.
 */
public final class PlanSuggestions {

	/** A measure of the list and words for its content that tell no reason. */
	public record Suggestion(String listedId, String content) {
	}

	private PlanSuggestions() {
	}

	public static List<Suggestion> of(Collection<CommunicationNeed> needs) {
		return needs.stream().sorted().map(PlanSuggestions::of).flatMap(List::stream).toList();
	}

	private static List<Suggestion> of(CommunicationNeed need) {
		return switch (need) {
			case SIGN_LANGUAGE -> List.of(new Suggestion("workplace-13",
					"Приглашать переводчика русского жестового языка на приём, инструктажи и собрания."));
			case LARGE_PRINT -> List.of(new Suggestion("workplace-8",
					"Настроить крупный шрифт на экране и давать рабочие документы крупным шрифтом."));
			case PLAIN_LANGUAGE ->
				List.of(new Suggestion("workplace-12", "Давать задания короткими шагами, письменно и по одному."),
						new Suggestion("workplace-16", "Назначить наставника, который объясняет и переспрашивает."));
			case NO_PHONE ->
				List.of(new Suggestion("workplace-12", "Договориться о связи перепиской: сообщения вместо звонков."));
			case PAPER -> List.of();
		};
	}

}
