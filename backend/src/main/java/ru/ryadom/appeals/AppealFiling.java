package ru.ryadom.appeals;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * How it came and when.
 *
 * @param receivedOn the day its answer is counted from
 * @param enteredById the worker who wrote it down, {@code null} when it came from the
 * cabinet
 */
public record AppealFiling(AppealWay way, LocalDate receivedOn, LocalDate registeredOn, @Nullable String enteredById) {

}
