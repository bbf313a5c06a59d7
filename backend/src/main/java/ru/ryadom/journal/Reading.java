package ru.ryadom.journal;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Whose data the request on this thread shows, and what for. The rooms that open personal
 * data note it here; the entry is written once, before the answer leaves.
 */
public final class Reading {

	private static final ThreadLocal<@Nullable Reading> CURRENT = new ThreadLocal<>();

	private final Set<String> persons = new LinkedHashSet<>();

	private final Set<String> purposes = new LinkedHashSet<>();

	private final Set<String> covered = new LinkedHashSet<>();

	private @Nullable String subject;

	private boolean tried;

	/**
	 * The reading of the request on this thread.
	 * @throws IllegalStateException when there is none: personal data are opened only for
	 * a request that will be journalled
	 */
	public static Reading current() {
		Reading reading = CURRENT.get();
		if (reading == null) {
			throw new IllegalStateException("personal data are opened outside a journalled request");
		}
		return reading;
	}

	/** Notes that a person's data are shown. */
	public synchronized void shows(String personId, String purpose) {
		if (this.persons.add(personId) || !this.covered.contains(personId)) {
			this.purposes.add(purpose);
		}
	}

	/**
	 * Notes that somebody was looked for, so that there is an entry even when nobody was
	 * found or shown.
	 */
	public synchronized void tried(Optional<String> personId, String purpose) {
		this.tried = true;
		this.purposes.add(purpose);
		personId.ifPresent(this.persons::add);
	}

	/** Notes the thing that the request is about. */
	public synchronized void about(String subject) {
		this.subject = subject;
	}

	/** Notes that an entry of this request already names these persons. */
	public synchronized void covered(Collection<String> persons) {
		this.covered.addAll(persons);
	}

	/** Persons shown whom no entry of this request names yet. */
	public synchronized List<String> owed() {
		return this.persons.stream().filter((person) -> !this.covered.contains(person)).toList();
	}

	/** Whether there is anything that no entry of this request tells yet. */
	public synchronized boolean isOwed() {
		return this.tried || !owed().isEmpty();
	}

	/** What for, in Russian, joined. */
	public synchronized String purpose() {
		return String.join("; ", this.purposes);
	}

	public synchronized @Nullable String subject() {
		return this.subject;
	}

	/** Begins a reading on this thread. */
	public static void begin() {
		CURRENT.set(new Reading());
	}

	/** Ends the one on this thread. */
	public static void end() {
		CURRENT.remove();
	}

	/** The one on this thread, if there is one, to be carried to another. */
	public static @Nullable Reading carried() {
		return CURRENT.get();
	}

	/** Goes on with a reading that began on another thread. */
	public static void carry(Reading reading) {
		CURRENT.set(reading);
	}

}
