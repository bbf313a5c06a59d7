package ru.ryadom.live;

import java.time.Duration;

/**
 * How much of this an instance does.
 *
 * @param streams open at once
 * @param ofAccount open at once for one account
 * @param kept changes for those who come back
 * @param lag changes that may wait for one reader
 * @param alive after so long without an event the stream says that it lives
 * @param history how far back a new instance reads, for those who come from another
 */
public record LiveLimits(int streams, int ofAccount, int kept, int lag, Duration alive, Duration history) {
}
