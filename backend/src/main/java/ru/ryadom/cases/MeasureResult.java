package ru.ryadom.cases;

/**
 * What became of a planned measure.
 *
 * @param place its place in the case, from 0
 * @param note may be empty
 */
public record MeasureResult(int place, MeasureResultKind kind, String note) {

}
