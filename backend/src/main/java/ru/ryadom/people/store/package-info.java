/** Persons in MongoDB: one ciphertext each, keyed hashes to find them by. */
@NullMarked
package ru.ryadom.people.store;

import org.jspecify.annotations.NullMarked;
