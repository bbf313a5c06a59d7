/** Other systems over HTTP, behind a circuit breaker. */
@NullMarked
package ru.ryadom.exchange.http;

import org.jspecify.annotations.NullMarked;
