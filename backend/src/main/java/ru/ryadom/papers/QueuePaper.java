package ru.ryadom.papers;

import java.time.LocalDate;
import java.util.List;

/**
 * A list of cases to take along: what to do in each and by when.
 *
 * @param preparedBy who printed it
 * @param training whether nobody in it is real
 */
public record QueuePaper(String office, String preparedBy, LocalDate on, boolean training, List<Line> lines) {

	public QueuePaper {
		office = Words.required("office", office);
		preparedBy = Words.required("preparedBy", preparedBy);
		lines = List.copyOf(lines);
	}

	/**
	 * One case.
	 *
	 * @param todo what is to be done, in words
	 * @param due until when, in words
	 * @param onPaper what is owed on paper, in words
	 */
	public record Line(String person, String personalFile, String stage, String todo, String due, String side,
			String responsible, String onPaper) {

		public Line {
			person = Words.required("person", person);
			personalFile = Words.required("personalFile", personalFile);
		}

	}

}
