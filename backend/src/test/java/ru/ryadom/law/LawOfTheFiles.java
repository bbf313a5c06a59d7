package ru.ryadom.law;

import ru.ryadom.law.yaml.LawFiles;

/** The law as the files of the schema have it, read once for all tests. */
public final class LawOfTheFiles {

	/** It never changes, so tests may share it. */
	public static final Law LAW = new LawFiles(LawOfTheFiles.class.getClassLoader()).read();

	private LawOfTheFiles() {
	}

}
