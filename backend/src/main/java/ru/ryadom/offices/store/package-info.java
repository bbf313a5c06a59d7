/** Offices from reference data, staff and orders in MongoDB. */
@NullMarked
package ru.ryadom.offices.store;

import org.jspecify.annotations.NullMarked;
