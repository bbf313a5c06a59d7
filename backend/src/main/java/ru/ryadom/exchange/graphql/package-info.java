/** The monitor of the exchange for the contract. */
@NullMarked
package ru.ryadom.exchange.graphql;

import org.jspecify.annotations.NullMarked;
