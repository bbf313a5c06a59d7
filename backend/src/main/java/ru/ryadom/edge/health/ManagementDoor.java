package ru.ryadom.edge.health;

import org.springframework.boot.actuate.autoconfigure.endpoint.web.WebEndpointProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Whether the house is well is public; how it is doing in numbers is not. */
@Configuration(proxyBeanMethods = false)
class ManagementDoor {

	@Bean
	@Order(10)
	SecurityFilterChain managementChain(HttpSecurity http, WebEndpointProperties endpoints) {
		String path = endpoints.getBasePath();
		return http.securityMatcher(path, path + "/**")
			.authorizeHttpRequests((request) -> request.requestMatchers(path + "/health", path + "/health/*")
				.permitAll()
				.anyRequest()
				.denyAll())
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf(AbstractHttpConfigurer::disable)
			.headers(AbstractHttpConfigurer::disable) // the edge writes them for every
														// answer
			.build();
	}

}
