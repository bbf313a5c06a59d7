/** Writing down what the rooms before the journal cannot write themselves. */
@NullMarked
package ru.ryadom.journal.usecase;

import org.jspecify.annotations.NullMarked;
