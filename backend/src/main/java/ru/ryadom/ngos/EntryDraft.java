package ru.ryadom.ngos;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import ru.ryadom.people.CommunicationNeed;

/** An entry as it is typed. */
public record EntryDraft(String name, String inn, @Nullable String ogrn, String phone, String email,
		@Nullable String site, String address, List<ServiceDraft> services, List<String> regions, List<String> offices,
		Set<CommunicationNeed> communicationNeeds, Set<HelpWay> ways, @Nullable String conditions,
		List<TrainedDraft> trainedStaff, List<WorkerDraft> accompanying, int capacity) {

	/**
	 * A service as it is typed.
	 *
	 * @param listed id in the list, or
	 * @param ownTitle the name of an own one
	 */
	public record ServiceDraft(@Nullable String listed, @Nullable String ownTitle, @Nullable String conditions) {
	}

	/** A trained worker as typed; the id of one who is there already. */
	public record TrainedDraft(@Nullable String id, String name, String post, String paper,
			@Nullable LocalDate validUntil) {
	}

	/** An accompanying worker as typed; the id of one who is there already. */
	public record WorkerDraft(@Nullable String id, String name, String phone, @Nullable String email) {
	}

}
