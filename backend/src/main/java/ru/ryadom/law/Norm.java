package ru.ryadom.law;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A rule of law as data: what is said, where, and how sure we are.
 *
 * @param act full name of the act
 * @param point point of the act, {@code null} when it was not found
 * @param text the words of the act where they are known, else their sense
 * @param plain the same in short everyday sentences
 * @param source how we know it, never an address of a retelling
 * @param since first day in force, {@code null} when not found
 * @param until last day in force, {@code null} when not set or not found
 */
public record Norm(NormId id, String title, String act, @Nullable String point, String text, String plain,
		String source, Basis basis, @Nullable LocalDate since, @Nullable LocalDate until, List<NormFigure> figures) {

	public Norm {
		figures = List.copyOf(figures);
	}

	/**
	 * A whole number of this norm.
	 * @throws IllegalArgumentException when the norm has no number of that name
	 */
	public int figure(String name) {
		return this.figures.stream()
			.filter((figure) -> figure.name().equals(name))
			.mapToInt((figure) -> Integer.parseInt(figure.value()))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("norm " + this.id + " has no figure " + name));
	}

}
