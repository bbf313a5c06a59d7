package ru.ryadom.letters.usecase;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How fast letters go.
 *
 * @param look how often the queue is looked at
 * @param firstPause about how long to wait after the first failure; it doubles
 * @param longestPause the longest wait
 * @param tries after so many failures in a row staff are asked
 * @param lease how long a worker has a letter to itself: longer than any try
 */
@ConfigurationProperties("ryadom.letters.pace")
public record PostingPace(@DefaultValue("1s") Duration look, @DefaultValue("3s") Duration firstPause,
		@DefaultValue("2m") Duration longestPause, @DefaultValue("200") int tries,
		@DefaultValue("90s") Duration lease) {

}
