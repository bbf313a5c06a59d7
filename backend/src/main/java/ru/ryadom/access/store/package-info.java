/** One-time codes in MongoDB. */
@NullMarked
package ru.ryadom.access.store;

import org.jspecify.annotations.NullMarked;
