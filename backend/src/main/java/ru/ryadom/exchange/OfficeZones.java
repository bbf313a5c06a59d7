package ru.ryadom.exchange;

import java.time.ZoneId;
import java.util.Optional;

/** In which zone an office counts its days: said by a room that knows offices. */
public interface OfficeZones {

	ZoneId of(String officeId);

	/** The same for an id that somebody else told; empty when there is no such office. */
	Optional<ZoneId> find(String officeId);

}
