package ru.ryadom.terms;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Terms of all offices of which something is to be said, for the sweep alone. */
public interface DueTerms {

	/** Whether anything is to be said by then. */
	boolean any(Instant by);

	/**
	 * Ids of terms of which something is to be said by then, earliest first. To be
	 * closed.
	 */
	Stream<String> ids(Instant by);

	/** Those of them of which it still is, as the open unit of work sees them. */
	List<Term> still(Collection<String> ids, Instant by);

	/**
	 * Keeps what a sweep has made of terms that {@link #still} gave in the same unit of
	 * work.
	 */
	void keep(List<Swept> swept);

}
