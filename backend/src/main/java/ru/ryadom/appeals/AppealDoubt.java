package ru.ryadom.appeals;

import java.time.LocalDate;

/** Why the first answer did not help. */
public record AppealDoubt(String words, LocalDate on) {

}
