package ru.ryadom.cases;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What will be done for the person and by whom.
 *
 * @param openOrderId the draft order that waits for the head, if one does
 */
public record Provision(List<PlannedMeasure> measures, @Nullable NgoSearch ngoSearch, @Nullable String openOrderId,
		@Nullable Appointment appointment) {

	static final Provision NONE = new Provision(List.of(), null, null, null);

	public Provision {
		measures = List.copyOf(measures);
	}

	Provision planned(List<PlannedMeasure> chosen) {
		return new Provision(chosen, this.ngoSearch, this.openOrderId, this.appointment);
	}

	Provision searched(NgoSearch search) {
		return new Provision(this.measures, search, this.openOrderId, this.appointment);
	}

	Provision ordered(@Nullable String orderId) {
		return new Provision(this.measures, this.ngoSearch, orderId, null);
	}

	Provision appointed(Appointment by) {
		return new Provision(this.measures, this.ngoSearch, null, by);
	}

}
