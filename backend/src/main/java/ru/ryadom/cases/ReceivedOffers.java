package ru.ryadom.cases;

import java.util.Optional;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Slice;

/** Offers to organisations, by the scope of who asks: each organisation has its own. */
public interface ReceivedOffers {

	/** An offer to one of the viewer's organisations, or empty. */
	Optional<ReceivedOffer> find(Viewer viewer, String offerId);

	/** The last offer of each case to the viewer's organisations, newest case first. */
	Page<ReceivedOffer> page(Viewer.NgoViewer viewer, Slice slice);

}
