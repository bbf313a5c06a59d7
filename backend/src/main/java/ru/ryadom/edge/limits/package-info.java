/** How much one GraphQL request may ask for, counted before anything is fetched. */
@NullMarked
package ru.ryadom.edge.limits;

import org.jspecify.annotations.NullMarked;
