/** The cipher of personal data by the JDK's own cryptography. */
@NullMarked
package ru.ryadom.kernel.crypto;

import org.jspecify.annotations.NullMarked;
