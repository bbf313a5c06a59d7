package ru.ryadom.exchange.http;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import ru.ryadom.exchange.OutsideSystem;

/**
 * Where other systems are and how patient the house is with them.
 *
 * @param timeout longest whole call: connecting, sending and the last byte of the answer
 * @param rest about how long a channel rests when it has failed; it doubles up to
 * {@code longestRest}
 */
@ConfigurationProperties("ryadom.exchange")
record ExchangeSettings(@DefaultValue Address mse, @DefaultValue Address smev, @DefaultValue Address ecp,
		@DefaultValue Address social, @DefaultValue("10s") Duration timeout, @DefaultValue("10s") Duration rest,
		@DefaultValue("2m") Duration longestRest) {

	/** Base address; blank while there is none. */
	record Address(@DefaultValue("") String url) {
	}

	/**
	 * @param open whether personal data may go over plain HTTP: invented ones may
	 * @throws IllegalStateException when the address is none
	 */
	Optional<URI> address(OutsideSystem system, boolean open) {
		String url = switch (system) {
			case MSE -> this.mse.url();
			case SMEV -> this.smev.url();
			case ECP -> this.ecp.url();
			case SOCIAL -> this.social.url();
		};
		if (url.isBlank()) {
			return Optional.empty();
		}
		URI address = URI.create(url.endsWith("/") ? url : url + "/");
		if (address.getHost() == null || !("https".equals(address.getScheme()) || open)) {
			throw new IllegalStateException("ryadom.exchange: адрес системы " + system
					+ " должен быть полным и начинаться с https: по нему уходят личные данные");
		}
		return Optional.of(address);
	}

}
