/** Writes the journal before an answer leaves, and shows it to those who may read it. */
@NullMarked
package ru.ryadom.journal.graphql;

import org.jspecify.annotations.NullMarked;
