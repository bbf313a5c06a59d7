/** The queue for the contract. */
@NullMarked
package ru.ryadom.worklist.graphql;

import org.jspecify.annotations.NullMarked;
