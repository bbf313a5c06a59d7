package ru.ryadom.law;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One rule in the way, said for the person it concerns.
 *
 * @param code stable name for programs, upper snake case
 * @param message a full Russian sentence: what is wrong and what can be done
 * @param field path to the input field in question, empty when it is not about a field
 * @param norm the norm behind it, or {@code null} for a rule of the system itself
 */
public record Objection(String code, String message, List<String> field, @Nullable NormId norm) {

	public Objection {
		field = List.copyOf(field);
	}

	/** An objection that stands on a norm and is about no field. */
	public static Objection of(String code, String message, NormId norm) {
		return new Objection(code, message, List.of(), norm);
	}

	/** An objection to what stands in one field of the input. */
	public static Objection at(String field, String code, String message) {
		return new Objection(code, message, List.of(field.split("\\.")), null);
	}

	/** A rule of the system itself, about no field. */
	public static Objection of(String code, String message) {
		return new Objection(code, message, List.of(), null);
	}

}
