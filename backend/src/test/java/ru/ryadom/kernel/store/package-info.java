/** The kernel over a real MongoDB. */
@NullMarked
package ru.ryadom.kernel.store;

import org.jspecify.annotations.NullMarked;
