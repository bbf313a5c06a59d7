package ru.ryadom.drafts;

import ru.ryadom.access.Viewer;

/**
 * Whose drafts they are: one account in one place. Who goes to work elsewhere, or begins
 * to act for another person, begins with none.
 *
 * @param place the membership, the companion's place, or the person acted for; who acts
 * for several organisations is one owner, and what a draft is about says for which it was
 * typed
 */
public record DraftOwner(String account, String place) {

	private static final String OWN = "own";

	public static DraftOwner of(Viewer.SignedIn viewer) {
		return new DraftOwner(viewer.account(), switch (viewer) {
			case Viewer.StaffViewer staff -> staff.memberId();
			case Viewer.NgoWorkerViewer worker -> worker.companionId();
			case Viewer.CitizenViewer citizen -> (citizen.personId() != null) ? citizen.personId() : OWN;
			case Viewer.EmployerViewer _, Viewer.NgoViewer _, Viewer.UnassignedViewer _, Viewer.ServiceViewer _ -> OWN;
		});
	}

}
