package ru.ryadom.cases;

import java.time.LocalDate;

/** The identity paper that the worker saw; its number is not kept. */
public record IdentityPaper(IdentityPaperKind kind, LocalDate seenOn) {

}
