package ru.ryadom.journal.usecase;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import ru.ryadom.access.ClockMoved;
import ru.ryadom.journal.Journal;
import ru.ryadom.journal.JournalEntry.Change;

/** Writes down each move of the training clock: every term of the system hangs on it. */
@Component
class ClockListener {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm", Locale.ROOT);

	private final Journal journal;

	ClockListener(Journal journal) {
		this.journal = journal;
	}

	@EventListener
	void on(ClockMoved moved) {
		ZoneId zone = moved.by().zone();
		this.journal.wrote(moved.by(), "переведены учебные часы", null, List.of(),
				List.of(new Change("учебные часы", said(moved.before(), zone), said(moved.after(), zone))));
	}

	private static String said(Instant at, ZoneId zone) {
		return MOMENT.format(at.atZone(zone));
	}

}
