package ru.ryadom.law;

/**
 * A number of a norm: the only place where it is spelled.
 *
 * @param name stable name, {@code workingDays}
 * @param value as in the norm
 * @param unit Russian unit that agrees with the value
 */
public record NormFigure(String name, String value, String unit) {
}
