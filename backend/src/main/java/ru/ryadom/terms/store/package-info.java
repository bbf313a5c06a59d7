/** Terms in MongoDB. */
@NullMarked
package ru.ryadom.terms.store;

import org.jspecify.annotations.NullMarked;
