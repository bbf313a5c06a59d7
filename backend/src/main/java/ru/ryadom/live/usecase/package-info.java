/** Streams of events, each with the rights of who reads it asked anew. */
@NullMarked
package ru.ryadom.live.usecase;

import org.jspecify.annotations.NullMarked;
