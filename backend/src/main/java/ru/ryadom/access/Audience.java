package ru.ryadom.access;

import java.util.Locale;
import java.util.Optional;

/** Who may be told: the values of {@code @audience} in the contract. */
public enum Audience {

	PUBLIC, UNASSIGNED, CITIZEN, EMPLOYER, NGO, NGO_WORKER, SPECIALIST, HEAD, REGISTRAR, METHODOLOGIST, AUDITOR;

	/**
	 * The audience a Keycloak role stands for; other roles of the realm mean nothing
	 * here, and whom nobody knows is not for a role to say.
	 */
	public static Optional<Audience> ofRole(String role) {
		for (Audience audience : values()) {
			if (audience != PUBLIC && audience != UNASSIGNED
					&& audience.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(role)) {
				return Optional.of(audience);
			}
		}
		return Optional.empty();
	}

	/** Whether it is a role of an employment office or the regional operator. */
	public boolean isStaff() {
		return switch (this) {
			case SPECIALIST, HEAD, REGISTRAR, METHODOLOGIST, AUDITOR -> true;
			case PUBLIC, UNASSIGNED, CITIZEN, EMPLOYER, NGO, NGO_WORKER -> false;
		};
	}

}
