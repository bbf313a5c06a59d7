package ru.ryadom.journal;

import java.util.function.Supplier;

/** A request's reading around what a test asks of a use case directly. */
public final class ReadingForTests {

	private ReadingForTests() {
	}

	public static <T> T during(Supplier<T> asked) {
		Reading.begin();
		try {
			return asked.get();
		}
		finally {
			Reading.end();
		}
	}

}
