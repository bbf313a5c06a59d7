/** The pages of the single-page application and what they need to know to sign in. */
@NullMarked
package ru.ryadom.edge.spa;

import org.jspecify.annotations.NullMarked;
