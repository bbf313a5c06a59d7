/** Complaints and requests for the contract. */
@NullMarked
package ru.ryadom.appeals.graphql;

import org.jspecify.annotations.NullMarked;
