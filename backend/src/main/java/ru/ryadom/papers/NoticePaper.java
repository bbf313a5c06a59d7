package ru.ryadom.papers;

import java.time.LocalDate;
import java.util.List;

/**
 * A letter of an office to somebody who gets it on paper: what it says, the same in plain
 * words, and a place to sign for it. Cleans the words it is given.
 *
 * @param number what the foot of each page names
 * @param facts short lines before the letter, may be none
 * @param on the day the file is dated with
 * @param training made of training data, which the paper then says about itself
 */
public record NoticePaper(String title, String number, String addressee, String office, String contacts,
		List<Fact> facts, String body, String plain, LocalDate on, boolean training, String documentId) {

	public NoticePaper {
		title = Words.required("title", title);
		number = Words.required("number", number);
		addressee = Words.required("addressee", addressee);
		office = Words.required("office", office);
		contacts = Words.required("contacts", contacts);
		facts = List.copyOf(facts);
		body = Words.clean(body);
		plain = Words.clean(plain);
		documentId = Words.required("documentId", documentId);
		if (body.isEmpty() || plain.isEmpty()) {
			throw new IllegalArgumentException("a letter without words, or without plain ones");
		}
	}

	/** A short line: what and its value. */
	public record Fact(String label, String value) {

		public Fact {
			label = Words.required("fact.label", label);
			value = Words.required("fact.value", value);
		}

	}

}
