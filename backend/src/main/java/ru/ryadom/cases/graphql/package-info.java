/** Cases for the contract: one shape for staff, another for the citizen. */
@NullMarked
package ru.ryadom.cases.graphql;

import org.jspecify.annotations.NullMarked;
