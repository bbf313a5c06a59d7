package ru.ryadom.access;

import java.time.Instant;

/**
 * The sign-in by which a request came, for what outlives the request: who the account is
 * has to be asked anew each time.
 *
 * @param until when its token ends, in real time
 */
public record Session(Account account, Instant until) {
}
