package ru.ryadom.letters.smtp;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which mail server takes letters.
 *
 * @param url {@code smtp://name:password@host:port}, {@code smtps://…} for encryption
 * from the first byte; over {@code smtp} anything but loopback must offer STARTTLS; empty
 * when there is no mail
 * @param from the sender of every letter
 * @param timeout for connecting, and for each answer
 */
@ConfigurationProperties("ryadom.smtp")
record SmtpSettings(@Nullable String url, @DefaultValue("ryadom@localhost.localdomain") String from,
		@DefaultValue("10s") Duration timeout) {

	Optional<URI> address() {
		if (this.url == null || this.url.isBlank()) {
			return Optional.empty();
		}
		URI address = URI.create(this.url);
		boolean known = "smtp".equals(address.getScheme()) || "smtps".equals(address.getScheme());
		if (!known || address.getHost() == null) {
			throw new IllegalStateException("RYADOM_SMTP_URL: smtp://имя:пароль@сервер:порт или smtps://…");
		}
		return Optional.of(address);
	}

}
