package ru.ryadom.cases;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Who accompanies, or is to: an organisation, a worker of the office, both, or nobody
 * yet.
 */
public record Arranged(@Nullable NgoEngagement engagement, @Nullable Appointment appointment) {

	public static Arranged of(Provision provision) {
		return new Arranged(provision.engagement(), provision.appointment());
	}

	/** The day on which it was settled; {@code null} when nobody is arranged. */
	@Nullable LocalDate on() {
		return Stream
			.of(Optional.ofNullable(this.appointment).map(Appointment::orderDate),
					Optional.ofNullable(this.engagement).map(NgoEngagement::engagedOn))
			.flatMap(Optional::stream)
			.max(LocalDate::compareTo)
			.orElse(null);
	}

	boolean isNobody() {
		return this.engagement == null && this.appointment == null;
	}

}
