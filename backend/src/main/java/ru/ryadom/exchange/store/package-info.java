/** Messages, feeds and what was put aside, in MongoDB. */
@NullMarked
package ru.ryadom.exchange.store;

import org.jspecify.annotations.NullMarked;
