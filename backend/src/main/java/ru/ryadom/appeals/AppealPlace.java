package ru.ryadom.appeals;

/** What it is about, and which office answers. */
public record AppealPlace(String caseId, String officeId, String personId) {

}
