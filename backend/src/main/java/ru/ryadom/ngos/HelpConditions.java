package ru.ryadom.ngos;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import ru.ryadom.people.CommunicationNeed;

/**
 * The order and conditions of help (SIT-21).
 *
 * @param served communication needs that the organisation can meet
 * @param note in its own words
 */
public record HelpConditions(Set<CommunicationNeed> served, Set<HelpWay> given, @Nullable String note) {

	public HelpConditions {
		served = Set.copyOf(served);
		given = Set.copyOf(given);
	}

	/** The needs, in the order of the contract. */
	public List<CommunicationNeed> communicationNeeds() {
		return List.copyOf(new TreeSet<>(this.served));
	}

	/** The ways, in the order of the contract. */
	public List<HelpWay> ways() {
		return List.copyOf(new TreeSet<>(this.given));
	}

}
