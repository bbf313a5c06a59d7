package ru.ryadom.papers;

import java.time.LocalDate;
import java.util.List;

/**
 * What Приложение 1 says about one certificate, and what stands below it in the technical
 * block. Cleans the words it is given ({@link Words#clean}), so that the paper, its page
 * and its checks speak of the same letters.
 *
 * @param notes may be empty; with a mixed provider the part of the NGO stands here
 * @param formedOn the day the file is dated with: there is no other clock in a paper
 * @param standing what has become of the document since, sentence by sentence; empty for
 * a first edition in force
 * @param training made of training data, which the paper then says about itself
 */
public record CertificatePaper(String number, int revision, String fullName, String snils, PersonalFile personalFile,
		Provider provider, Contacts contacts, List<Measure> measures, LocalDate start, LocalDate end, String notes,
		Official official, LocalDate formedOn, String office, List<String> standing, boolean training,
		String documentId) {

	private static final int LONGEST_NUMBER = 60;

	public CertificatePaper {
		number = Words.required("number", number);
		fullName = Words.required("fullName", fullName);
		snils = Words.required("snils", snils);
		measures = List.copyOf(measures);
		notes = Words.clean(notes);
		office = Words.required("office", office);
		documentId = Words.required("documentId", documentId);
		standing = standing.stream().map((each) -> Words.required("standing", each)).toList();
		if (revision < 1) {
			throw new IllegalArgumentException("revision counts from 1");
		}
		if (number.length() > LONGEST_NUMBER) {
			throw new IllegalArgumentException("number does not fit the foot of a page");
		}
		if (!snils.matches("\\d{3}-\\d{3}-\\d{3} \\d{2}")) {
			throw new IllegalArgumentException("snils is written 000-000-000 00");
		}
		if (measures.isEmpty()) {
			throw new IllegalArgumentException("a certificate without measures promises nothing");
		}
		if (end.isBefore(start)) {
			throw new IllegalArgumentException("end before start");
		}
	}

	/** Личное дело гражданина. */
	public record PersonalFile(LocalDate date, String number) {

		public PersonalFile {
			number = Words.required("personalFile.number", number);
		}

	}

	/** Сопровождающий: whom the form names as the one who accompanies. */
	public sealed interface Provider {

	}

	public record StaffProvider(String fullName, String post) implements Provider {

		public StaffProvider {
			fullName = Words.required("provider.fullName", fullName);
			post = Words.required("provider.post", post);
		}

	}

	public record NgoProvider(String name) implements Provider {

		public NgoProvider {
			name = Words.required("provider.name", name);
		}

	}

	/**
	 * E-mails first, then the phone, as the form asks; either may be absent, not both.
	 */
	public record Contacts(List<String> emails, String phone) {

		public Contacts {
			emails = emails.stream().map(Words::clean).filter((email) -> !email.isEmpty()).toList();
			phone = Words.clean(phone);
			if (emails.isEmpty() && phone.isEmpty()) {
				throw new IllegalArgumentException("contacts name neither an e-mail nor a phone");
			}
		}

	}

	public record Measure(String title, String content, LocalDate from, LocalDate to) {

		public Measure {
			title = Words.required("measure.title", title);
			content = Words.required("measure.content", content);
			if (to.isBefore(from)) {
				throw new IllegalArgumentException("measure ends before it begins");
			}
		}

	}

	/** Who signs by hand. */
	public record Official(String post, String fullName) {

		public Official {
			post = Words.required("official.post", post);
			fullName = Words.required("official.fullName", fullName);
		}

	}
}
