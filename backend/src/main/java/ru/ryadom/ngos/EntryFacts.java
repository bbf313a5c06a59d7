package ru.ryadom.ngos;

import java.util.List;

/**
 * What an entry says of an organisation.
 *
 * @param capacity how many people it can accompany at once
 */
public record EntryFacts(Organisation organisation, List<OfferedHelp> services, Territory territory,
		HelpConditions conditions, List<TrainedWorker> trained, List<AccompanyingWorker> accompanying, int capacity) {

	public EntryFacts {
		services = List.copyOf(services);
		trained = List.copyOf(trained);
		accompanying = List.copyOf(accompanying);
	}

}
