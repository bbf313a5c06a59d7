package ru.ryadom.cases;

import java.time.LocalDate;

/** What a specialist made of an answer that came after the matter was settled. */
public record MseReview(String note, LocalDate on, String byId) {

}
