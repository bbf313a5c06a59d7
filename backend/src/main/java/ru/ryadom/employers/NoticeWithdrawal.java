package ru.ryadom.employers;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * That a notice was taken back: the hiring fell through, or was not this one.
 *
 * @param byId who did it, {@code null} when the case was opened again
 */
public record NoticeWithdrawal(String reason, LocalDate on, @Nullable String byId) {

}
