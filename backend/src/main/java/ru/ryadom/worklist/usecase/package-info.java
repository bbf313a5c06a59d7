/** Keeping the queue true to the aggregates. */
@NullMarked
package ru.ryadom.worklist.usecase;

import org.jspecify.annotations.NullMarked;
