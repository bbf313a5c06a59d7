package ru.ryadom.exchange.usecase;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How fast the exchange goes.
 *
 * @param look how often the outbox and the feeds are looked at
 * @param firstPause about how long to wait after the first failure; it doubles
 * @param longestPause the longest wait
 * @param tries after so many failures in a row staff are asked
 * @param lease how long a worker has a message or a feed to itself: longer than any call
 */
@ConfigurationProperties("ryadom.exchange.pace")
public record SendingPace(@DefaultValue("1s") Duration look, @DefaultValue("3s") Duration firstPause,
		@DefaultValue("10m") Duration longestPause, @DefaultValue("40") int tries,
		@DefaultValue("60s") Duration lease) {

}
