/** The shape of the house: its rooms, their doors, their floors, and what none may do. */
@NullMarked
package ru.ryadom.architecture;

import org.jspecify.annotations.NullMarked;
