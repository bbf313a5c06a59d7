package ru.ryadom.cases;

import java.time.LocalDate;
import java.util.List;

/**
 * The trace of a merge, in both cases. It stays when the one that was closed is opened
 * again.
 *
 * @param otherId the other case of the two
 * @param otherFile its personal file, as staff call it
 * @param closed whether this is the one that was closed, and the other the main one
 * @param taken what the main case took over
 */
public record CaseMerge(String otherId, String otherFile, boolean closed, LocalDate on, String reason,
		List<MergedFact> taken, String byId) {

	public CaseMerge {
		taken = List.copyOf(taken);
	}

}
