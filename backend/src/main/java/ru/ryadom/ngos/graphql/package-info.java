/** Non-government organisations for the contract. */
@NullMarked
package ru.ryadom.ngos.graphql;

import org.jspecify.annotations.NullMarked;
