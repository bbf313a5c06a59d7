/** The cipher of personal data, without a database. */
@NullMarked
package ru.ryadom.kernel.crypto;

import org.jspecify.annotations.NullMarked;
