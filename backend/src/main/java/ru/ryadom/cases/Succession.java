package ru.ryadom.cases;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * How one who accompanies follows another.
 *
 * @param underway the replacement that is under way, if one is
 * @param former those that are over, in order
 * @param standing what the registry says of the organisation that accompanies
 */
public record Succession(@Nullable Replacement underway, List<Replaced> former, NgoStanding standing) {

	static final Succession NONE = new Succession(null, List.of(), NgoStanding.CLEAR);

	public Succession {
		former = List.copyOf(former);
	}

	Succession under(@Nullable Replacement replacement) {
		return new Succession(replacement, this.former, this.standing);
	}

	Succession over(Replaced replaced) {
		return new Succession(null, Stream.concat(this.former.stream(), Stream.of(replaced)).toList(), this.standing);
	}

	Succession standing(NgoStanding now) {
		return new Succession(this.underway, this.former, now);
	}

}
