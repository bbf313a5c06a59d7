/** Complaints and requests in MongoDB; what anybody wrote is one ciphertext. */
@NullMarked
package ru.ryadom.appeals.store;

import org.jspecify.annotations.NullMarked;
