package ru.ryadom.drafts;

import java.util.Map;
import java.util.Set;

/** What a room says of its forms where they are not like others. */
public interface DraftForms {

	/**
	 * The form that a deed sends, by the name of the deed; only where they differ: one
	 * form is sent by one of several deeds, as its reader chooses, and is called by the
	 * first of them.
	 */
	default Map<String, String> sentBy() {
		return Map.of();
	}

	/**
	 * Forms that somebody fills in for themselves: they act for no organisation yet, or
	 * ask to act for one more.
	 */
	default Set<String> ofOneself() {
		return Set.of();
	}

}
