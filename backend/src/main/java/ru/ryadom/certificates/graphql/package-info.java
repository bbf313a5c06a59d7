/** Certificates for the contract, and as documents. */
@NullMarked
package ru.ryadom.certificates.graphql;

import org.jspecify.annotations.NullMarked;
