/** Addresses, news and letters as documents. */
@NullMarked
package ru.ryadom.letters.store;

import org.jspecify.annotations.NullMarked;
