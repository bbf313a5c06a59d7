package ru.ryadom.access;

import java.util.List;
import java.util.Optional;

/** Finds out who an account is. */
public final class Viewers {

	private static final List<Audience> STAFF_FIRST = List.of(Audience.SPECIALIST, Audience.HEAD, Audience.REGISTRAR,
			Audience.METHODOLOGIST, Audience.AUDITOR, Audience.EMPLOYER, Audience.NGO, Audience.NGO_WORKER,
			Audience.CITIZEN);

	private final List<AccountDirectory> directories;

	public Viewers(List<AccountDirectory> directories) {
		this.directories = List.copyOf(directories);
	}

	/**
	 * The viewer behind an account. An account with roles of several kinds is taken as
	 * the first kind that knows it: staff, employer, organisation and its workers,
	 * citizen.
	 */
	public Viewer of(Account account) {
		return STAFF_FIRST.stream()
			.filter(account.roles()::contains)
			.flatMap((role) -> this.directories.stream().filter((directory) -> directory.answersFor(role)))
			.distinct()
			.map((directory) -> directory.viewerOf(account))
			.flatMap(Optional::stream)
			.findFirst()
			.orElseGet(() -> new Viewer.UnassignedViewer(account.id(), account.name()));
	}

	/**
	 * Whether some room has a place for this account already: nobody is two at a time.
	 */
	public boolean isPlaced(String account) {
		return this.directories.stream().anyMatch((directory) -> directory.hasPlaceFor(account));
	}

	/**
	 * Whether some room has a place for this account beside those that know the role:
	 * somebody of one organisation may act for another too.
	 */
	public boolean isPlacedBeside(Audience role, String account) {
		return this.directories.stream()
			.filter((directory) -> !directory.answersFor(role))
			.anyMatch((directory) -> directory.hasPlaceFor(account));
	}

}
