package ru.ryadom.employers;

import java.time.LocalDate;

import ru.ryadom.kernel.Inn;

/**
 * Whom a notice is about and for which employer: all that the employer may know, and
 * nothing else.
 *
 * @param workerName the only personal value among it
 * @param startsOn the first day of the work
 */
public record NoticeSubject(Inn employer, String employerName, String workerName, String post, LocalDate startsOn) {

}
