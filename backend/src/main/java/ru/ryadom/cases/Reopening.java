package ru.ryadom.cases;

import java.time.LocalDate;

/** Why a case that had ended was opened again. */
public record Reopening(String reason, LocalDate on, String byId) {

}
