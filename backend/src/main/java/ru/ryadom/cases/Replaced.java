package ru.ryadom.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A replacement that is over.
 *
 * @param cancelled why it came to nothing, {@code null} when it was done
 * @param former who accompanied before
 * @param next who took the place, or would have taken it
 * @param offers those that led to who accompanied before, or that came to nothing
 */
public record Replaced(ReplacementReason reason, String note, LocalDate startedOn, String byId, LocalDate endedOn,
		@Nullable String cancelled, Arranged former, Arranged next, List<NgoOffer> offers) {

	public Replaced {
		offers = List.copyOf(offers);
	}

}
