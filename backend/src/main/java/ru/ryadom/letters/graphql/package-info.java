/** Settings and the monitor for the contract. */
@NullMarked
package ru.ryadom.letters.graphql;

import org.jspecify.annotations.NullMarked;
