package ru.ryadom.cases;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import ru.ryadom.cases.NgoOfferState.OfferWithdrawn;
import ru.ryadom.ngos.EntryState;
import ru.ryadom.ngos.RegistryEntry;

/** What the registry's news mean for a case that depends on an organisation. */
public final class RegistryMoves {

	private RegistryMoves() {
	}

	/**
	 * The case as it is by the entry of today: an offer to an organisation that may not
	 * be chosen is taken back, and of one that is engaged it is kept whether it may go
	 * on.
	 */
	public static Case seen(Case of, RegistryEntry entry, LocalDate today) {
		Provision now = of.provision();
		Case looked = of.with(standing(now, of, entry, today)).arranging((next) -> standing(next, of, entry, today));
		return withdrawal(entry).map((why) -> looked.arranging((next) -> taken(next, entry.id(), why, today)))
			.orElse(looked);
	}

	private static Provision standing(Provision of, Case file, RegistryEntry entry, LocalDate today) {
		NgoEngagement ngo = of.engagement();
		return (ngo != null && ngo.entryId().equals(entry.id()))
				? of.following(of.succession().standing(NgoStanding.of(entry, ngo, file.officeId(), today))) : of;
	}

	private static Provision taken(Provision of, String entryId, String why, LocalDate today) {
		return Stream.of(of.waiting(today), of.agreed())
			.flatMap(Optional::stream)
			.filter((offer) -> offer.entryId().equals(entryId))
			.findFirst()
			.map((offer) -> of.changed(offer.in(new OfferWithdrawn(today, why))))
			.orElse(of);
	}

	/** Why nothing may be offered to it. */
	private static Optional<String> withdrawal(RegistryEntry entry) {
		return switch (entry.state()) {
			case EntryState.EntryActive _ -> Optional.empty();
			case EntryState.EntrySuspended _ ->
				Optional.of("Отозвано само: запись организации в реестре приостановлена.");
			case EntryState.EntryExcluded _ -> Optional.of("Отозвано само: организация исключена из реестра.");
		};
	}

}
