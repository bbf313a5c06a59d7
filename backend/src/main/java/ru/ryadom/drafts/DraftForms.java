package ru.ryadom.drafts;

import java.util.Map;

/**
 * How a room says that one form is sent by one of several deeds, as its reader chooses.
 * Such a form is called by the first of them.
 */
public interface DraftForms {

	/** The form that a deed sends, by the name of the deed; only where they differ. */
	Map<String, String> sentBy();

}
