package ru.ryadom.employers;

/** Where a notice belongs; nothing of it is for the employer. */
public record NoticePlace(String caseId, String officeId, String personId) {

}
