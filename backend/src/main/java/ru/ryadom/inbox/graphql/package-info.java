/** Messages for the contract. */
@NullMarked
package ru.ryadom.inbox.graphql;

import org.jspecify.annotations.NullMarked;
