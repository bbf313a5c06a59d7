package ru.ryadom.matrix;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** Who asks: each kind of viewer, and each relation to the things of the fixture. */
enum Kind {

	/** Has not signed in. */
	NOBODY(null),
	/** Has a role, and no office or organisation knows them. */
	UNASSIGNED("ngo2"),
	/** Linked to the person of the first case. */
	CITIZEN("citizen"),
	/** Linked to nobody. */
	CITIZEN2("citizen2"),
	/** The same account, linked to the representative of that person. */
	REPRESENTATIVE("citizen2"), EMPLOYER("employer"), NGO("ngo"),
	/** Accompanies for that organisation. */
	NGO_WORKER("companion"),
	/** Of the office in Moscow. */
	SPECIALIST("specialist"),
	/** Of the office in Kazan. */
	SPECIALIST2("specialist2"), HEAD("head"), REGISTRAR("registrar"),
	/** Of the registry in Kazan. */
	REGISTRAR2("registrar2"), METHODOLOGIST("methodologist"), AUDITOR("auditor");

	final @Nullable String user;

	Kind(@Nullable String user) {
		this.user = user;
	}

	/** As the table calls it. */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Kind of(String name) {
		return valueOf(name.toUpperCase(Locale.ROOT));
	}

}
