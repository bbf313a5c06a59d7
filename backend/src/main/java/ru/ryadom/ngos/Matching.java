package ru.ryadom.ngos;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Puts organisations in order for a need (SIT-20, SIT-21). The order is total: it does
 * not depend on the order in which entries come, and the same facts give the same order.
 */
public final class Matching {

	/**
	 * Fit first, then what is done, then how readily. The name and the id part equals.
	 */
	private static final Comparator<Weighing> ORDER = Comparator.comparing(Weighing::fit)
		.thenComparing(Weighing::covered, Comparator.reverseOrder())
		.thenComparing(Weighing::unmetNeeds)
		.thenComparing(Weighing::contractWork)
		.thenComparing(Weighing::endsEarly)
		.thenComparing(Weighing::freePlaces, Comparator.reverseOrder())
		.thenComparing((weighing) -> EntryRules.fold(weighing.entry().organisation().name()))
		.thenComparing((weighing) -> weighing.entry().id());

	private Matching() {
	}

	/**
	 * Weighs every entry, best first.
	 * @param load how many people each accompanies now, by entry id; none when not named
	 */
	public static List<Candidate> rank(Collection<RegistryEntry> entries, Need need, Map<String, Integer> load,
			LocalDate today) {
		return entries.stream()
			.map((entry) -> new Weighing(entry, need, load.getOrDefault(entry.id(), 0), today))
			.sorted(ORDER)
			.map(Weighing::candidate)
			.toList();
	}

}
