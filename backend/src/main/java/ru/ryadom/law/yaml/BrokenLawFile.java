package ru.ryadom.law.yaml;

/**
 * A file of the schema has the wrong shape: the message names the file, the place and the
 * fault.
 */
class BrokenLawFile extends RuntimeException {

	BrokenLawFile(String where, String fault) {
		super(where + ": " + fault);
	}

}
