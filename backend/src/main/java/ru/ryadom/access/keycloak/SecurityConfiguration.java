package ru.ryadom.access.keycloak;

import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.web.SecurityFilterChain;

import ru.ryadom.access.AccountDirectory;
import ru.ryadom.access.Viewers;

/**
 * Bearer tokens of one realm, for one audience. There are no cookies and so nothing to
 * forge; what a viewer may see is decided per field and per query, not per address.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	@Bean
	SecurityFilterChain security(HttpSecurity http) throws Exception {
		return http.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf(AbstractHttpConfigurer::disable)
			.headers((headers) -> headers.disable())
			.requestCache((cache) -> cache.disable())
			.anonymous(Customizer.withDefaults())
			.oauth2ResourceServer((server) -> server.jwt(Customizer.withDefaults()))
			.authorizeHttpRequests((requests) -> requests.requestMatchers("/actuator/health/**", "/actuator/health")
				.permitAll()
				.requestMatchers("/actuator/**")
				.denyAll()
				.anyRequest()
				.permitAll())
			.build();
	}

	/** Keys are fetched at the first token, so a start does not wait for Keycloak. */
	@Bean
	JwtDecoder jwtDecoder(@Value("${ryadom.keycloak.url}") String keycloak,
			@Value("${ryadom.keycloak.realm}") String realm, @Value("${ryadom.keycloak.audience}") String audience) {
		String issuer = keycloak + "/realms/" + realm;
		NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(issuer + "/protocol/openid-connect/certs").build();
		decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
				List.of(JwtValidators.createDefaultWithIssuer(issuer), new JwtAudienceValidator(audience))));
		return decoder;
	}

	@Bean
	Viewers viewers(List<AccountDirectory> directories) {
		return new Viewers(directories);
	}

}
