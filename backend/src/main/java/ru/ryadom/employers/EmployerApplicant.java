package ru.ryadom.employers;

import java.util.List;

import org.jspecify.annotations.Nullable;

import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/**
 * Who says that they act for an employer.
 *
 * @param answerTo the address for the answer
 */
public record EmployerApplicant(String fullName, String post, @Nullable String phone, String answerTo) {

	private static final String ADDRESS = "[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;]+";

	List<Objection> objections() {
		return new Objections().text("fullName", this.fullName, 200)
			.text("post", this.post, 200)
			.longest("phone", this.phone, 60)
			.and(address("answerTo", this.answerTo))
			.all();
	}

	/** What is wrong with an address of e-mail. */
	static List<Objection> address(String field, String typed) {
		return new Objections().text(field, typed, 200)
			.when(!typed.isBlank() && !typed.matches(ADDRESS),
					Objection.at(field, "EMAIL_UNREADABLE",
							"Адрес электронной почты выглядит так: имя, знак @, название сайта."))
			.all();
	}

}
