package ru.ryadom.cases;

import java.time.LocalDate;

/** What a specialist has decided about an extract that says something else. */
public record IpraReview(String note, LocalDate on, String byId) {

}
