/** Certificates in MongoDB; the form is one ciphertext. */
@NullMarked
package ru.ryadom.certificates.store;

import org.jspecify.annotations.NullMarked;
