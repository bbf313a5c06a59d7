package ru.ryadom.drafts.usecase;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.drafts.Draft;
import ru.ryadom.drafts.DraftOwner;
import ru.ryadom.drafts.DraftPlace;
import ru.ryadom.drafts.Drafts;
import ru.ryadom.journal.Reading;

/**
 * Offers again what was typed. That it was read is journalled: it may hold anything about
 * anybody.
 */
@Component
public class OfferDrafts {

	private static final String PURPOSE = "чтение своего черновика";

	private final Drafts drafts;

	private final DraftScope scope;

	OfferDrafts(Drafts drafts, DraftScope scope) {
		this.drafts = drafts;
		this.scope = scope;
	}

	/** All of the viewer's. */
	public List<Draft> all(Viewer.SignedIn viewer) {
		return shown(viewer, this.drafts.all(DraftOwner.of(viewer)));
	}

	/** The viewer's of one form about one thing. */
	public List<Draft> at(Viewer.SignedIn viewer, DraftPlace place) {
		return this.scope.mayBe(place) ? shown(viewer, this.drafts.at(DraftOwner.of(viewer), place)) : List.of();
	}

	private List<Draft> shown(Viewer.SignedIn viewer, List<Draft> found) {
		return found.stream().filter((draft) -> {
			Optional<List<String>> persons = this.scope.personsOf(viewer, draft.place());
			persons.ifPresent((known) -> {
				Reading.current().tried(known.stream().findFirst(), PURPOSE);
				known.forEach((person) -> Reading.current().shows(person, PURPOSE));
			});
			return persons.isPresent();
		}).toList();
	}

}
