package ru.ryadom.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A person.
 *
 * @param offices the offices that have had to do with the person; staff of others do not
 * find them
 */
public record Person(String id, int revision, Snils snilsNumber, PersonName name, LocalDate birthDate,
		@Nullable String phone, @Nullable String email, Set<CommunicationNeed> communicationNeeds,
		List<Representative> representatives, Set<String> offices, List<AccountLink> links) {

	public Person {
		communicationNeeds = Set.copyOf(communicationNeeds);
		representatives = List.copyOf(representatives);
		offices = Set.copyOf(offices);
		links = List.copyOf(links);
	}

	public String fullName() {
		return this.name.full();
	}

	public String lastName() {
		return this.name.last();
	}

	public String firstName() {
		return this.name.first();
	}

	public @Nullable String middleName() {
		return this.name.middle();
	}

	public String snils() {
		return this.snilsNumber.toString();
	}

	/**
	 * Whether the person, or somebody for them, has a cabinet that papers can be sent to.
	 */
	public boolean hasCabinet() {
		return !this.links.isEmpty();
	}

	/** Whether the office has had to do with the person. */
	public boolean isKnownTo(String office) {
		return this.offices.contains(office);
	}

	/**
	 * The same person as somebody says at the desk: by name and birthday, «ё» being «е».
	 */
	public boolean isCalled(PersonName said, LocalDate born) {
		return this.birthDate.equals(born) && fold(this.name.full()).equals(fold(said.full()));
	}

	/** The person with the ways to reach them that were said last. */
	public Person reachedBy(@Nullable String phone, @Nullable String email, Set<CommunicationNeed> needs) {
		return new Person(this.id, this.revision, this.snilsNumber, this.name, this.birthDate, phone, email, needs,
				this.representatives, this.offices, this.links);
	}

	/** The person with another office to have to do with. */
	public Person seenBy(String office) {
		return with(this.representatives, Stream.concat(this.offices.stream(), Stream.of(office))
			.collect(java.util.stream.Collectors.toUnmodifiableSet()), this.links);
	}

	/** The person whom that office has nothing to do with any more. */
	public Person leftBy(String office) {
		return with(this.representatives,
				this.offices.stream()
					.filter((each) -> !each.equals(office))
					.collect(java.util.stream.Collectors.toUnmodifiableSet()),
				this.links);
	}

	/** The person with one more representative. */
	public Person representedBy(Representative representative) {
		return with(Stream.concat(this.representatives.stream(), Stream.of(representative)).toList(), this.offices,
				this.links);
	}

	/** The person with one more account. */
	public Person linked(AccountLink link) {
		return with(this.representatives, this.offices, Stream.concat(this.links.stream(), Stream.of(link)).toList());
	}

	private Person with(List<Representative> representatives, Set<String> offices, List<AccountLink> links) {
		return new Person(this.id, this.revision, this.snilsNumber, this.name, this.birthDate, this.phone, this.email,
				this.communicationNeeds, representatives, offices, links);
	}

	/** How the person is called and when they were born, written one way. */
	public String called() {
		return fold(this.name.full()) + ' ' + this.birthDate;
	}

	private static String fold(String name) {
		return name.toLowerCase(java.util.Locale.ROOT).replace('ё', 'е').strip();
	}

}
