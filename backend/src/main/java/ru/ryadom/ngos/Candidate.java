package ru.ryadom.ngos;

import java.util.List;

import ru.ryadom.law.NormId;
import ru.ryadom.ngos.Need.WantedMeasure;

/**
 * An organisation weighed against a need.
 *
 * @param covered the wanted measures that it does, in the order of the need
 * @param freePlaces how many more people it can accompany
 */
public record Candidate(RegistryEntry entry, Fit fit, List<WantedMeasure> covered, int freePlaces,
		List<Reason> reasons) {

	public Candidate {
		covered = List.copyOf(covered);
		reasons = List.copyOf(reasons);
	}

	/**
	 * One reason for or against.
	 *
	 * @param code stable name for programs, upper snake case
	 * @param message a full Russian sentence
	 */
	public record Reason(String code, boolean inFavour, String message, NormId norm) {
	}

}
