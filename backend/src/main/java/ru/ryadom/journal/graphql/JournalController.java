package ru.ryadom.journal.graphql;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Viewer;
import ru.ryadom.journal.Journal;
import ru.ryadom.journal.JournalEntry;
import ru.ryadom.journal.JournalKind;
import ru.ryadom.kernel.Ids;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Slice;

/** The journal for the auditor, and for the citizen what of it is about them. */
@Controller
class JournalController {

	private final Journal journal;

	JournalController(Journal journal) {
		this.journal = journal;
	}

	@SchemaMapping(typeName = "StaffViewer")
	Page<JournalEntry> journal(Viewer.StaffViewer viewer, @Argument @Nullable Integer first,
			@Argument @Nullable String after, @Argument @Nullable String person) {
		Slice slice = Slice.of(first, after, 50);
		if (person == null) {
			return this.journal.all(slice);
		}
		return Ids.isOf("person", person) ? this.journal.aboutPerson(person, slice) : Page.none();
	}

	@SchemaMapping(typeName = "CitizenViewer")
	Page<AccessLogEntry> accessLog(Viewer.CitizenViewer viewer, @Argument @Nullable Integer first,
			@Argument @Nullable String after, @Argument @Nullable Boolean othersOnly) {
		Slice slice = Slice.of(first, after, 20);
		if (viewer.personId() == null) {
			return Page.none();
		}
		Page<JournalEntry> entries = Boolean.TRUE.equals(othersOnly)
				? this.journal.aboutPersonByOthers(viewer.personId(), viewer.account(), slice)
				: this.journal.aboutPerson(viewer.personId(), slice);
		return entries.map((entry) -> AccessLogEntry.of(entry, viewer));
	}

	/** One entry through the eyes of the person it names. */
	record AccessLogEntry(Instant at, String who, String purpose, JournalKind kind) {

		static AccessLogEntry of(JournalEntry entry, Viewer.CitizenViewer viewer) {
			return new AccessLogEntry(entry.recordedAt(), who(entry, viewer), entry.purpose(), entry.kind());
		}

		private static String who(JournalEntry entry, Viewer.CitizenViewer viewer) {
			if (entry.account().equals(viewer.account())) {
				return "вы сами";
			}
			return switch (entry.role()) {
				case CITIZEN -> (entry.actor().equals("Представитель")) ? "ваш представитель" : "сам гражданин";
				case SPECIALIST -> "специалист, " + entry.place();
				case HEAD -> "руководитель, " + entry.place();
				case AUDITOR -> "проверяющий, " + entry.place();
				case REGISTRAR -> "оператор реестра, " + entry.place();
				case METHODOLOGIST -> "методолог, " + entry.place();
				case NGO_WORKER -> "сопровождающий, " + entry.place();
				case EMPLOYER, NGO, PUBLIC, UNASSIGNED -> entry.actor();
			};
		}

	}

}
