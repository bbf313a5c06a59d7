/**
 * The scalars of the contract: days and moments, read strictly and refused in Russian.
 */
@NullMarked
package ru.ryadom.kernel.graphql;

import org.jspecify.annotations.NullMarked;
