/** Employers and their people for the contract. */
@NullMarked
package ru.ryadom.employers.graphql;

import org.jspecify.annotations.NullMarked;
