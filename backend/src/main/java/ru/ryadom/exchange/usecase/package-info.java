/** What the house and its staff do with messages. */
@NullMarked
package ru.ryadom.exchange.usecase;

import org.jspecify.annotations.NullMarked;
