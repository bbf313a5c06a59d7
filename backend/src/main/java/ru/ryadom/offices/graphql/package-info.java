/** Offices, staff and orders for the contract. */
@NullMarked
package ru.ryadom.offices.graphql;

import org.jspecify.annotations.NullMarked;
