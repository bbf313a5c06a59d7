package ru.ryadom.letters.usecase;

import java.util.List;

import ru.ryadom.access.Viewer;

/** Whose box it is, for the journal. */
final class Boxes {

	private Boxes() {
	}

	/** A citizen's address is part of what the house knows of the person. */
	static List<String> persons(Viewer.SignedIn viewer) {
		return (viewer instanceof Viewer.CitizenViewer citizen && citizen.personId() != null)
				? List.of(citizen.personId()) : List.of();
	}

}
