/** What is done with assignments. */
@NullMarked
package ru.ryadom.assignments.usecase;

import org.jspecify.annotations.NullMarked;
