/** Terms for the contract. */
@NullMarked
package ru.ryadom.terms.graphql;

import org.jspecify.annotations.NullMarked;
