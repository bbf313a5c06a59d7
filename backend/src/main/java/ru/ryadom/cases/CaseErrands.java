package ru.ryadom.cases;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What has to be done for a case in a room that comes after: an answer to a request, a
 * paper to hand over. Each such room tells its own.
 */
public interface CaseErrands {

	/** Of several cases, by id, in one query; a case without any is not named. */
	Map<String, Owed> owed(Collection<String> caseIds);

	/**
	 * What is owed in a case.
	 *
	 * @param changes how often it has changed, so that an older list never takes the
	 * place of a newer one
	 */
	record Owed(List<CaseTask> tasks, int changes) {

		/** Nothing. */
		public static final Owed NOTHING = new Owed(List.of(), 0);

		public Owed {
			tasks = List.copyOf(tasks);
		}

	}

}
