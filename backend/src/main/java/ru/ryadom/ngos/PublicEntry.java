package ru.ryadom.ngos;

import java.util.List;

/** What anybody may know of an active entry: the organisation, and none of its people. */
public record PublicEntry(String id, Organisation organisation, List<OfferedHelp> services, Territory territory,
		HelpConditions conditions) {

	public PublicEntry {
		services = List.copyOf(services);
	}

}
