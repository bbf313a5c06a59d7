package ru.ryadom.inbox;

/**
 * What a message says.
 *
 * @param title what it is about, in a line
 * @param plain the same in plain words: no sentence of more than fifteen
 */
public record MessageText(String title, String body, String plain) {

}
