package ru.ryadom.offices;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import ru.ryadom.access.Audience;

/**
 * Somebody's place in an office.
 *
 * @param account the account that acts from it, {@code null} for a worker who does not
 * sign in
 * @param roles what the place allows; the token must give the role too
 */
public record StaffMember(String id, String officeId, @Nullable String account, String fullName, String post,
		String phone, String email, Set<Audience> roles) {

	public StaffMember {
		roles = Set.copyOf(roles);
	}

	/** Whether the worker may be appointed to accompany somebody. */
	public boolean accompanies() {
		return this.roles.contains(Audience.SPECIALIST);
	}

}
