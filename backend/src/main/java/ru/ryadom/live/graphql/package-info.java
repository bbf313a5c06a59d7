/** Subscriptions of the contract. */
@NullMarked
package ru.ryadom.live.graphql;

import org.jspecify.annotations.NullMarked;
