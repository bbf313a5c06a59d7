package ru.ryadom.people.graphql;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Viewer;
import ru.ryadom.people.CommunicationNeed;
import ru.ryadom.people.Mandate;
import ru.ryadom.people.People;
import ru.ryadom.people.Person;
import ru.ryadom.people.Representative;
import ru.ryadom.people.usecase.AddRepresentative;
import ru.ryadom.people.usecase.FindBySnils;
import ru.ryadom.people.usecase.LinkAccount;

/** Persons for the contract. */
@Controller
class PeopleController {

	private static final String OWN = "просмотр своих данных";

	private final People people;

	private final FindBySnils findBySnils;

	private final LinkAccount linkAccount;

	private final AddRepresentative addRepresentative;

	PeopleController(People people, FindBySnils findBySnils, LinkAccount linkAccount,
			AddRepresentative addRepresentative) {
		this.people = people;
		this.findBySnils = findBySnils;
		this.linkAccount = linkAccount;
		this.addRepresentative = addRepresentative;
	}

	@SchemaMapping(typeName = "StaffViewer")
	Optional<Person> personBySnils(Viewer.StaffViewer viewer, @Argument String snils) {
		return this.findBySnils.find(viewer, snils);
	}

	@SchemaMapping(typeName = "CitizenViewer")
	String name(Viewer.CitizenViewer viewer) {
		return own(viewer).filter((_) -> viewer.representativeId() == null)
			.map((person) -> (person.middleName() != null) ? person.firstName() + " " + person.middleName()
					: person.firstName())
			.orElse(viewer.accountName());
	}

	@SchemaMapping(typeName = "CitizenViewer")
	Optional<CitizenPerson> person(Viewer.CitizenViewer viewer) {
		return own(viewer).map(CitizenPerson::of);
	}

	@SchemaMapping(typeName = "CitizenViewer")
	Optional<Mandate> mandate(Viewer.CitizenViewer viewer) {
		return (viewer.representativeId() == null) ? Optional.empty()
				: own(viewer).flatMap((person) -> person.representatives()
					.stream()
					.filter((each) -> each.id().equals(viewer.representativeId()))
					.map(Representative::mandate)
					.findFirst());
	}

	@MutationMapping
	LinkAccount.Result linkAccount(Viewer.StaffViewer viewer, @Argument LinkAccount.Input input) {
		return this.linkAccount.link(viewer, input);
	}

	@MutationMapping
	AddRepresentative.Result addRepresentative(Viewer.StaffViewer viewer, @Argument AddRepresentative.Input input) {
		return this.addRepresentative.add(viewer, input);
	}

	private Optional<Person> own(Viewer.CitizenViewer viewer) {
		return (viewer.personId() == null) ? Optional.empty() : this.people.find(viewer, viewer.personId(), OWN);
	}

	/** A person as they see themselves. */
	record CitizenPerson(String id, String fullName, String snils, LocalDate birthDate, @Nullable String phone,
			@Nullable String email, Set<CommunicationNeed> communicationNeeds) {

		static CitizenPerson of(Person person) {
			return new CitizenPerson(person.id(), person.fullName(), person.snils(), person.birthDate(), person.phone(),
					person.email(), person.communicationNeeds());
		}

	}

}
