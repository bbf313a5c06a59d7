package ru.ryadom.journal;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import ru.ryadom.access.Audience;

/**
 * One request that changed something or showed somebody's data. It holds ids and words of
 * the trade, no personal data.
 *
 * @param recordedAt by the real clock, whatever the training clock says
 * @param account account id of who asked
 * @param actor who that was, as it stood then: name and post of a worker, else the kind
 * @param place the office, empty for those who have none
 * @param subject id of the thing it is about, {@code null} for lists and for what has no
 * id
 */
public record JournalEntry(String id, Instant recordedAt, String account, String actor, String place, Audience role,
		String purpose, JournalKind kind, List<String> persons, @Nullable String subject, List<Change> changes) {

	public JournalEntry {
		persons = List.copyOf(persons);
		changes = List.copyOf(changes);
	}

	/**
	 * What changed, without personal data.
	 *
	 * @param what what it is, in Russian
	 * @param before as it was, {@code null} when there was nothing
	 * @param after as it became, {@code null} when nothing is left
	 */
	public record Change(String what, @Nullable String before, @Nullable String after) {
	}

}
