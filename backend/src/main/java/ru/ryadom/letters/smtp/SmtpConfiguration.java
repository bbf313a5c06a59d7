package ru.ryadom.letters.smtp;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import ru.ryadom.letters.PostOffice;
import ru.ryadom.letters.usecase.PostingPace;

/** The mail server, or none. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ SmtpSettings.class, PostingPace.class })
class SmtpConfiguration {

	@Bean
	PostOffice postOffice(SmtpSettings settings) {
		return settings.address()
			.map((address) -> (PostOffice) new SmtpPostOffice(address, settings.from(), settings.timeout()))
			.orElseGet(NoPost::new);
	}

}
