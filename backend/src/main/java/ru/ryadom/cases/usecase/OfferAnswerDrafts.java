package ru.ryadom.cases.usecase;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.ReceivedOffers;
import ru.ryadom.drafts.DraftSubjects;

/**
 * Drafts of an answer are there for the organisation that an offer was made to; it does
 * not know the person.
 */
@Component
class OfferAnswerDrafts implements DraftSubjects {

	private final ReceivedOffers offers;

	OfferAnswerDrafts(ReceivedOffers offers) {
		this.offers = offers;
	}

	@Override
	public String prefix() {
		return "offer";
	}

	@Override
	public Optional<List<String>> personsOf(Viewer viewer, String id) {
		return this.offers.find(viewer, id).map((_) -> List.of());
	}

}
