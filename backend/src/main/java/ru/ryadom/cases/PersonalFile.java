package ru.ryadom.cases;

import java.time.LocalDate;

/** Number and date of the personal file, as the certificate names them. */
public record PersonalFile(String number, LocalDate date) {

}
