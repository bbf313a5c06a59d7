package ru.ryadom.people;

import java.util.List;

import org.jspecify.annotations.Nullable;

import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/** Names as they are typed into forms. */
public final class Names {

	private static final String MESSAGE = "Имя пишется буквами, как в документе.";

	private Names() {
	}

	/**
	 * What is wrong with a typed name.
	 * @param path path of the fields' parent in the input with a dot at its end, or empty
	 */
	public static List<Objection> objections(String path, String last, String first, @Nullable String middle) {
		return new Objections()
			.when(!PersonName.isName(last.strip()), Objection.at(path + "lastName", "NAME_UNREADABLE", MESSAGE))
			.when(!PersonName.isName(first.strip()), Objection.at(path + "firstName", "NAME_UNREADABLE", MESSAGE))
			.when(middle != null && !middle.isBlank() && !PersonName.isName(middle.strip()),
					Objection.at(path + "middleName", "NAME_UNREADABLE", MESSAGE))
			.all();
	}

	/** A typed text without the space around it, or nothing when there was nothing. */
	public static @Nullable String blankToNull(@Nullable String typed) {
		return (typed == null || typed.isBlank()) ? null : typed.strip();
	}

}
