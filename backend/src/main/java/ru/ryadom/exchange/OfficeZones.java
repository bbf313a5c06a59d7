package ru.ryadom.exchange;

import java.time.ZoneId;

/** In which zone an office counts its days: said by a room that knows offices. */
public interface OfficeZones {

	ZoneId of(String officeId);

}
