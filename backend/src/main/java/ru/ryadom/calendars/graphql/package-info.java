/** Changed days for the contract. */
@NullMarked
package ru.ryadom.calendars.graphql;

import org.jspecify.annotations.NullMarked;
