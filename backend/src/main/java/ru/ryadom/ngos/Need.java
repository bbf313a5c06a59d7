package ru.ryadom.ngos;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import ru.ryadom.law.RegionId;
import ru.ryadom.people.CommunicationNeed;

/** What a case needs of an organisation. */
public record Need(List<WantedMeasure> measures, RegionId region, String officeId,
		Set<CommunicationNeed> communicationNeeds, LocalDate from, LocalDate to) {

	public Need {
		measures = List.copyOf(measures);
		communicationNeeds = Set.copyOf(communicationNeeds);
	}

	/**
	 * A measure that somebody has to do.
	 *
	 * @param listedId its id in the list, {@code null} for an own one
	 */
	public record WantedMeasure(@Nullable String listedId, String title) {

		/** Whether this service is it: an own one by its title. */
		boolean isDoneBy(OfferedHelp service) {
			return (this.listedId != null) ? this.listedId.equals(service.listedId()) : service.listedId() == null
					&& EntryRules.fold(this.title).equals(EntryRules.fold(service.title()));
		}

	}

}
