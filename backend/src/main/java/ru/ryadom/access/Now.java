package ru.ryadom.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The moment of the business clock that one request is answered at, read once.
 *
 * @param zone the zone of the viewer's office, Moscow's for those who have none
 */
public record Now(Instant at, ZoneId zone) {

	private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

	/** The moment as the viewer's day. */
	public static Now of(Instant at, Viewer viewer) {
		return new Now(at, (viewer instanceof Viewer.StaffViewer staff) ? staff.zone() : MOSCOW);
	}

	public LocalDate today() {
		return LocalDate.ofInstant(this.at, this.zone);
	}

}
