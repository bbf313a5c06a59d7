package ru.ryadom.inbox;

import java.time.LocalDate;
import java.util.List;

import ru.ryadom.letters.News;
import ru.ryadom.letters.NewsKind;
import ru.ryadom.people.AccountLink;
import ru.ryadom.people.Person;

/**
 * That there is a message in a cabinet: for the person, and for whoever acts for them by
 * a mandate that still holds.
 */
public final class CitizenNews {

	private static final String PAGE = "/cabinet/messages";

	private CitizenNews() {
	}

	/** One for each account of the person. */
	public static List<News> of(Person person, String messageId, String officeId, LocalDate today) {
		return person.links()
			.stream()
			.filter((link) -> holds(person, link, today))
			.map((link) -> new News(link.account(), NewsKind.MESSAGE, messageId, PAGE, officeId, null))
			.toList();
	}

	private static boolean holds(Person person, AccountLink link, LocalDate today) {
		return link.representativeId() == null || person.representatives()
			.stream()
			.anyMatch((each) -> each.id().equals(link.representativeId()) && each.mandate().holdsOn(today));
	}

}
