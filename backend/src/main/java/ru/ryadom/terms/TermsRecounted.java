package ru.ryadom.terms;

import java.util.Collection;
import java.util.Set;

import ru.ryadom.kernel.DomainEvent;

/**
 * A changed calendar has moved last days of terms of these things, in this unit of work.
 */
public record TermsRecounted(Collection<String> subjects) implements DomainEvent {

	public TermsRecounted {
		subjects = Set.copyOf(subjects);
	}

}
