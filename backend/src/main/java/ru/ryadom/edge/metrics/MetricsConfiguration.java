package ru.ryadom.edge.metrics;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.observation.SecurityObservationSettings;

/** What is not measured, because measuring it costs more than it tells. */
@Configuration(proxyBeanMethods = false)
class MetricsConfiguration {

	/** Requests are timed as a whole; Spring would time each filter of each of them. */
	@Bean
	SecurityObservationSettings noObservations() {
		return SecurityObservationSettings.noObservations();
	}

}
