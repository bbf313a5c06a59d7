/** Assignments in MongoDB; what is typed in them is one ciphertext. */
@NullMarked
package ru.ryadom.assignments.store;

import org.jspecify.annotations.NullMarked;
