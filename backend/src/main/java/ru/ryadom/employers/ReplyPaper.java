package ru.ryadom.employers;

/**
 * The paper on which an employer answered, as the office has written it down.
 *
 * @param requisites what tells this paper from the others: its number and day
 * @param byId who of the office wrote it down
 */
public record ReplyPaper(String requisites, String byId) {

}
