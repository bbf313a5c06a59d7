package ru.ryadom.appeals.graphql;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import ru.ryadom.appeals.Appeal;
import ru.ryadom.appeals.AppealAnswer;
import ru.ryadom.appeals.AppealStory;
import ru.ryadom.offices.Offices;
import ru.ryadom.offices.StaffMember;
import ru.ryadom.terms.Term;
import ru.ryadom.terms.Terms;

/** Turns complaints and requests into what their person sees, a page in two queries. */
@Component
class CitizenAppeals {

	private final Offices offices;

	private final Terms terms;

	CitizenAppeals(Offices offices, Terms terms) {
		this.offices = offices;
		this.terms = terms;
	}

	CitizenAppeal of(Appeal appeal) {
		return of(List.of(appeal)).getFirst();
	}

	List<CitizenAppeal> of(List<Appeal> appeals) {
		Map<String, List<Term>> terms = this.terms.of(appeals.stream().map(Appeal::id).toList());
		Map<String, StaffMember> named = this.offices
			.members(appeals.stream().flatMap(CitizenAppeals::named).collect(Collectors.toUnmodifiableSet()));
		return appeals.stream().map((each) -> seen(each, terms.getOrDefault(each.id(), List.of()), named)).toList();
	}

	private static CitizenAppeal seen(Appeal appeal, List<Term> terms, Map<String, StaffMember> named) {
		Term running = terms.stream().filter(Term::isRunning).reduce((_, last) -> last).orElse(null);
		List<CitizenAppeal.Answer> answers = appeal.answers()
			.stream()
			.map((answer) -> new CitizenAppeal.Answer(answer.outcome(), answer.words(), answer.wordsPlain(),
					answer.further(), answer.on(), inWords(named, answer.byId())))
			.toList();
		@Nullable String about = appeal.text().aboutId();
		return new CitizenAppeal(appeal, (about != null) ? inWords(named, about) : appeal.text().aboutWhom(),
				AppealStory.of(appeal, running), answers);
	}

	static String inWords(StaffMember member) {
		return member.post().isEmpty() ? member.fullName() : member.fullName() + ", " + member.post();
	}

	private static String inWords(Map<String, StaffMember> named, String id) {
		return inWords(Optional.ofNullable(named.get(id)).orElseGet(() -> StaffMember.unknown(id)));
	}

	private static Stream<String> named(Appeal appeal) {
		return Stream.concat(Stream.ofNullable(appeal.text().aboutId()),
				appeal.answers().stream().map(AppealAnswer::byId).filter(Objects::nonNull));
	}

}
