/** Messages in MongoDB; what they say is one ciphertext. */
@NullMarked
package ru.ryadom.inbox.store;

import org.jspecify.annotations.NullMarked;
