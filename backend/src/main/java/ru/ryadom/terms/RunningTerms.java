package ru.ryadom.terms;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import ru.ryadom.law.RegionId;

/** Terms of all offices that a day of the calendar may matter to. */
public interface RunningTerms {

	/**
	 * One of each kind of terms that run over the day or end near it, with how many there
	 * are of the kind: those of a kind are counted alike. The nearest last day first.
	 * @param region whose terms, {@code null} for all
	 */
	List<Alike> over(LocalDate day, @Nullable RegionId region);

	/** Ids of all of them. To be closed. */
	Stream<String> ids(LocalDate day, @Nullable RegionId region);

	/** Those of them that run, as the open unit of work sees them. */
	List<Term> still(Collection<String> ids);

	/** Keeps terms that {@link #still} gave in the same unit of work. */
	void keep(List<Term> recounted);

	/**
	 * Terms of one office that began on one day by one rule and stood still together.
	 *
	 * @param one any of them
	 */
	record Alike(Term one, int count) {
	}

}
