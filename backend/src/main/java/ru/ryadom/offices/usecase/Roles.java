package ru.ryadom.offices.usecase;

import java.util.Collection;
import java.util.stream.Collectors;

import ru.ryadom.offices.StaffRole;

/** Roles as the journal writes them. */
final class Roles {

	private Roles() {
	}

	static String inWords(Collection<StaffRole> roles) {
		return roles.stream().sorted().map(StaffRole::title).collect(Collectors.joining(", "));
	}

}
