package ru.ryadom.people.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

import ru.ryadom.people.AccountLink;
import ru.ryadom.people.CommunicationNeed;
import ru.ryadom.people.Mandate;
import ru.ryadom.people.Person;
import ru.ryadom.people.PersonName;
import ru.ryadom.people.Representative;
import ru.ryadom.people.Snils;

/**
 * The stored shape of a person: everything personal is in {@code pd}, sealed for this id.
 *
 * @param snils keyed hash of the number
 * @param names keyed hashes of the beginnings of the name's words
 * @param called keyed hash of the whole name and the birthday, to find who was entered
 * twice; {@code null} of a person who was not saved since it is kept
 */
record PersonDocument(@Id String id, int revision, String snils, List<String> names, @Nullable String called, byte[] pd,
		Set<String> offices, List<Link> links) {

	/** An account linked. */
	record Link(String account, @Nullable String representative) {
	}

	/** What is sealed. */
	record PersonalData(String snils, String last, String first, @Nullable String middle, LocalDate birthDate,
			@Nullable String phone, @Nullable String email, List<CommunicationNeed> needs,
			List<SealedRepresentative> representatives) {

		static PersonalData of(Person person) {
			return new PersonalData(person.snilsNumber().digits(), person.lastName(), person.firstName(),
					person.middleName(), person.birthDate(), person.phone(), person.email(),
					List.copyOf(new TreeSet<>(person.communicationNeeds())),
					person.representatives().stream().map(SealedRepresentative::of).toList());
		}

	}

	/** A representative, sealed with the person. */
	record SealedRepresentative(String id, PersonName name, Mandate mandate) {

		static SealedRepresentative of(Representative from) {
			return new SealedRepresentative(from.id(), from.name(), from.mandate());
		}

	}

	Person toDomain(PersonalData data) {
		List<AccountLink> accounts = this.links.stream()
			.map((link) -> new AccountLink(link.account(), link.representative()))
			.toList();
		List<Representative> representatives = data.representatives()
			.stream()
			.map((each) -> new Representative(each.id(), each.name(), each.mandate(),
					accounts.stream().anyMatch((link) -> each.id().equals(link.representativeId()))))
			.toList();
		return new Person(this.id, this.revision, new Snils(data.snils()),
				new PersonName(data.last(), data.first(), data.middle()), data.birthDate(), data.phone(), data.email(),
				Set.copyOf(data.needs()), representatives, this.offices, accounts);
	}

	static List<Link> links(Person person) {
		return person.links().stream().map((link) -> new Link(link.account(), link.representativeId())).toList();
	}

}
