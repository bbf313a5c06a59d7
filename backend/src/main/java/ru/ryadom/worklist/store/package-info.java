/** The queue in MongoDB: a document for a row, found by index alone. */
@NullMarked
package ru.ryadom.worklist.store;

import org.jspecify.annotations.NullMarked;
