package ru.ryadom.terms;

import java.util.List;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.DomainEvent;

/**
 * A batch of a sweep: terms that were missed, each once and never again, and reminders.
 * What has to be done about them is done in the same unit of work, for all together.
 */
public record TermsSwept(Viewer.ServiceViewer by, List<Term> missed,
		List<TermReminder> reminders) implements DomainEvent {

	public TermsSwept {
		missed = List.copyOf(missed);
		reminders = List.copyOf(reminders);
	}

}
