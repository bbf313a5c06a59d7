/** Workplace plans for the contract: a type of its own for each side. */
@NullMarked
package ru.ryadom.plans.graphql;

import org.jspecify.annotations.NullMarked;
