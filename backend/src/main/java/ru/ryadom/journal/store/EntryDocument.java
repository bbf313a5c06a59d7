package ru.ryadom.journal.store;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

import ru.ryadom.access.Audience;
import ru.ryadom.journal.JournalEntry;
import ru.ryadom.journal.JournalKind;

/** The stored shape of a journal entry. */
record EntryDocument(@Id String id, Instant recordedAt, String account, String actor, String place, String role,
		String purpose, String kind, List<String> persons, @Nullable String subject,
		List<JournalEntry.Change> changes) {

	static EntryDocument of(JournalEntry entry) {
		return new EntryDocument(entry.id(), entry.recordedAt(), entry.account(), entry.actor(), entry.place(),
				entry.role().name(), entry.purpose(), entry.kind().name(), entry.persons(), entry.subject(),
				entry.changes());
	}

	JournalEntry toDomain() {
		return new JournalEntry(this.id, this.recordedAt, this.account, this.actor, this.place,
				Audience.valueOf(this.role), this.purpose, JournalKind.valueOf(this.kind), this.persons, this.subject,
				this.changes);
	}

}
