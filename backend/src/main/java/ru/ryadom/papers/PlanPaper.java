package ru.ryadom.papers;

import java.time.LocalDate;
import java.util.List;

/**
 * What Приложение 2 says of one workplace plan. Its fields are not known, so they are
 * ours, and the paper says so. Cleans the words it is given.
 *
 * @param worker and nothing more of the person: the employer reads it
 * @param mentor empty when there is none
 * @param standing agreement, sending and what has become of it, sentence by sentence
 * @param formedOn the day the file is dated with: there is no other clock in a paper
 * @param training made of training data, which the paper then says about itself
 */
public record PlanPaper(String number, int edition, String worker, String post, LocalDate startsOn, String employer,
		String taxNumber, String office, List<Measure> measures, String mentor, List<String> standing,
		LocalDate formedOn, boolean training, String documentId) {

	/** The name that Приложение 2 has. */
	public static final String TITLE = "План мероприятий, рекомендуемых при сопровождении инвалида на рабочем месте";

	public PlanPaper {
		number = Words.required("number", number);
		worker = Words.required("worker", worker);
		post = Words.required("post", post);
		employer = Words.required("employer", employer);
		taxNumber = Words.required("taxNumber", taxNumber);
		office = Words.required("office", office);
		measures = List.copyOf(measures);
		mentor = Words.clean(mentor);
		standing = standing.stream().map((each) -> Words.required("standing", each)).toList();
		documentId = Words.required("documentId", documentId);
		if (edition < 1) {
			throw new IllegalArgumentException("edition counts from 1");
		}
		if (measures.isEmpty()) {
			throw new IllegalArgumentException("a plan without measures promises nothing");
		}
	}

	/**
	 * A measure.
	 *
	 * @param parts of the template that the measure has, may be none
	 * @param doer who does it, in words
	 */
	public record Measure(String title, String content, List<Part> parts, LocalDate from, LocalDate until,
			String doer) {

		public Measure {
			title = Words.required("measure.title", title);
			content = Words.required("measure.content", content);
			parts = List.copyOf(parts);
			doer = Words.required("measure.doer", doer);
			if (until.isBefore(from)) {
				throw new IllegalArgumentException("measure ends before it begins");
			}
		}

		/** Whether it is done on one day. */
		public boolean isOneDay() {
			return this.from.equals(this.until);
		}

	}

	/** A part of a template. */
	public record Part(String title, String text) {

		public Part {
			title = Words.required("part.title", title);
			text = Words.required("part.text", text);
		}

	}

}
