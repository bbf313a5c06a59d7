package ru.ryadom.employers;

/**
 * Where a request belongs.
 *
 * @param officeId the office that the employer turned to
 * @param personId the worker; of somebody whom the house does not know yet, the id that
 * they will have
 */
public record PlanRequestPlace(String officeId, String personId) {

}
