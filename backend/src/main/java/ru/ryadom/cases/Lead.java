package ru.ryadom.cases;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Who leads a case, since when and by whose word. Who has left or is no specialist any
 * more leads nothing, though the name stands.
 *
 * @param reason why it was given over, {@code null} for who took the case in
 */
public record Lead(String staffId, LocalDate since, @Nullable String reason, String byId) {

}
