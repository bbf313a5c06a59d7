package ru.ryadom.cases;

import java.time.LocalDate;

/** Where the person was hired. */
public record Employment(String employerName, String employerInn, String post, LocalDate hiredOn) {

}
