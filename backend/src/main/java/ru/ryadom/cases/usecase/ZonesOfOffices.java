package ru.ryadom.cases.usecase;

import java.time.ZoneId;
import java.util.Optional;

import org.springframework.stereotype.Component;

import ru.ryadom.exchange.OfficeZones;
import ru.ryadom.offices.Offices;

/**
 * Tells the exchange by which days an office goes; the two rooms do not know each other.
 */
@Component
class ZonesOfOffices implements OfficeZones {

	private final Offices offices;

	ZonesOfOffices(Offices offices) {
		this.offices = offices;
	}

	@Override
	public ZoneId of(String officeId) {
		return this.offices.office(officeId).zone();
	}

	@Override
	public Optional<ZoneId> find(String officeId) {
		return this.offices.regionOf(officeId).map((_) -> of(officeId));
	}

}
