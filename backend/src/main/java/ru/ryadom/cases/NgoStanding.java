package ru.ryadom.cases;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import ru.ryadom.ngos.EntryState;
import ru.ryadom.ngos.NgoContract;
import ru.ryadom.ngos.RegistryEntry;

/**
 * What the registry says of the organisation that a case has engaged.
 *
 * @param until the last day of its contract that is still to come: the day after, the
 * case is to be looked at again
 * @param trouble {@code null} while nothing is wrong
 */
public record NgoStanding(@Nullable LocalDate until, @Nullable ProviderTrouble trouble) {

	static final NgoStanding CLEAR = new NgoStanding(null, null);

	/**
	 * By the entry as it is now. A contract is known by its number; one that the registry
	 * does not name is taken for any of the office's.
	 */
	public static NgoStanding of(RegistryEntry entry, NgoEngagement engagement, String officeId, LocalDate today) {
		List<NgoContract> held = held(entry, engagement, officeId);
		LocalDate until = held.stream()
			.filter((each) -> each.ended() == null && !today.isAfter(each.until()))
			.map(NgoContract::until)
			.max(Comparator.naturalOrder())
			.orElse(null);
		return switch (entry.state()) {
			case EntryState.EntrySuspended(var since, var reason) ->
				new NgoStanding(until, new ProviderTrouble(ProviderTroubleKind.ENTRY_SUSPENDED, since, reason));
			case EntryState.EntryExcluded(var on, var reason) ->
				new NgoStanding(until, new ProviderTrouble(ProviderTroubleKind.ENTRY_EXCLUDED, on, reason));
			case EntryState.EntryActive _ -> new NgoStanding(until, (until == null) ? over(held).orElse(null) : null);
		};
	}

	private static List<NgoContract> held(RegistryEntry entry, NgoEngagement engagement, String officeId) {
		List<NgoContract> ours = entry.contracts().stream().filter((each) -> each.officeId().equals(officeId)).toList();
		List<NgoContract> named = ours.stream()
			.filter((each) -> each.number().equalsIgnoreCase(engagement.contractNumber()))
			.toList();
		return named.isEmpty() ? ours : named;
	}

	/** The last of them, when it is over. */
	private static Optional<ProviderTrouble> over(List<NgoContract> held) {
		return held.stream()
			.max(Comparator.comparing(NgoContract::lastDay))
			.map((last) -> (last.ended() != null)
					? new ProviderTrouble(ProviderTroubleKind.CONTRACT_ENDED, last.ended().on(), last.ended().reason())
					: new ProviderTrouble(ProviderTroubleKind.CONTRACT_EXPIRED, last.until().plusDays(1), ""));
	}

}
