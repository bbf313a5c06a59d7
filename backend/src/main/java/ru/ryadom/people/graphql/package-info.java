/** Persons for the contract: one shape for staff, another for the person. */
@NullMarked
package ru.ryadom.people.graphql;

import org.jspecify.annotations.NullMarked;
