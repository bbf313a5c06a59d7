package ru.ryadom.ngos;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import ru.ryadom.law.RegionId;

/**
 * Where an organisation helps.
 *
 * @param wholeRegions subjects served everywhere
 * @param officeIds offices served, beyond those subjects
 */
public record Territory(Set<RegionId> wholeRegions, Set<String> officeIds) {

	public Territory {
		wholeRegions = Set.copyOf(wholeRegions);
		officeIds = Set.copyOf(officeIds);
	}

	/** Whether somebody of this office is within it. */
	public boolean serves(RegionId region, String officeId) {
		return this.wholeRegions.contains(region) || this.officeIds.contains(officeId);
	}

	/** The subjects' codes in order. */
	public List<String> regionCodes() {
		return this.wholeRegions.stream().map(RegionId::value).sorted().toList();
	}

	/** The offices' ids in order. */
	public List<String> officesInOrder() {
		return List.copyOf(new TreeSet<>(this.officeIds));
	}

}
