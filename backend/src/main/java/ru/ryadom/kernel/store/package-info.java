/** The kernel's ports over MongoDB. */
@NullMarked
package ru.ryadom.kernel.store;

import org.jspecify.annotations.NullMarked;
