package ru.ryadom.journal.usecase;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import ru.ryadom.access.ClockMoved;
import ru.ryadom.access.LinkCodeRequested;
import ru.ryadom.journal.Journal;
import ru.ryadom.journal.JournalEntry.Change;

/**
 * Writes down what {@code access} does, which cannot know the journal: each move of the
 * training clock, for every term of the system hangs on it, and each code to link an
 * account by.
 */
@Component
class AccessListener {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm", Locale.ROOT);

	private final Journal journal;

	AccessListener(Journal journal) {
		this.journal = journal;
	}

	@EventListener
	void on(ClockMoved moved) {
		ZoneId zone = moved.by().zone();
		this.journal.wrote(moved.by(), "переведены учебные часы", null, List.of(),
				List.of(new Change("учебные часы", said(moved.before(), zone), said(moved.after(), zone))));
	}

	@EventListener
	void on(LinkCodeRequested requested) {
		this.journal.wrote(requested.by(), "запрошен код для связи кабинета", null, List.of(), List
			.of(new Change("код для связи кабинета", null, "действует " + requested.valid().toMinutes() + " минут")));
	}

	private static String said(Instant at, ZoneId zone) {
		return MOMENT.format(at.atZone(zone));
	}

}
