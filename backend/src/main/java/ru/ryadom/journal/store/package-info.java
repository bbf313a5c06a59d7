/** The journal in MongoDB. */
@NullMarked
package ru.ryadom.journal.store;

import org.jspecify.annotations.NullMarked;
