package ru.ryadom.cases.graphql;

import java.util.Optional;

import org.springframework.stereotype.Component;

import ru.ryadom.access.NodeFinder;
import ru.ryadom.access.Viewer;
import ru.ryadom.cases.ReceivedOffers;

/** An offer by its id, for the organisation that it was made to. */
@Component
class OfferFinder implements NodeFinder {

	private final ReceivedOffers offers;

	OfferFinder(ReceivedOffers offers) {
		this.offers = offers;
	}

	@Override
	public String prefix() {
		return "offer";
	}

	@Override
	public Optional<?> find(Viewer viewer, String id) {
		return this.offers.find(viewer, id);
	}

}
