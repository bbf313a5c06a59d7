package ru.ryadom.employers;

import ru.ryadom.kernel.Inn;

/**
 * Who asks.
 *
 * @param by who of its people, by name
 */
public record RequestingEmployer(Inn inn, String name, String by) {

}
