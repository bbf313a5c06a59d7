package ru.ryadom.edge.http;

import io.micrometer.context.ContextRegistry;
import io.micrometer.context.integration.Slf4jThreadLocalAccessor;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

import ru.ryadom.edge.limits.Limits;
import ru.ryadom.edge.limits.Refusals;

/**
 * Puts the filters in order: trace, headers, strict requests; sign-in comes after them.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ GraphQlDoor.class, KeycloakAddress.class })
class HttpConfiguration {

	private static final int FIRST = Ordered.HIGHEST_PRECEDENCE + 10;

	HttpConfiguration() {
		// an operation runs on a thread of its own; the id goes with it
		ContextRegistry.getInstance().registerThreadLocalAccessor(new Slf4jThreadLocalAccessor(Trace.TRACE_ID));
	}

	@Bean
	static ThreadOfRequest threadOfRequest() {
		return new ThreadOfRequest();
	}

	@Bean
	FilterRegistrationBean<Trace> trace() {
		var filter = at(FIRST, new Trace(), "/*");
		filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC);
		return filter;
	}

	@Bean
	FilterRegistrationBean<SecurityHeaders> securityHeaders(KeycloakAddress keycloak) {
		return at(FIRST + 1, new SecurityHeaders(keycloak), "/*");
	}

	@Bean
	FilterRegistrationBean<StrictGraphQlFilter> strictGraphQl(Limits limits, GraphQlDoor door, Refusals refusals,
			@Value("${spring.graphql.http.path:/graphql}") String path) {
		return at(FIRST + 2, new StrictGraphQlFilter(limits, door, refusals), path);
	}

	private static <F extends Filter> FilterRegistrationBean<F> at(int order, F filter, String path) {
		var registration = new FilterRegistrationBean<>(filter);
		registration.setOrder(order);
		registration.addUrlPatterns(path);
		registration.setAsyncSupported(true);
		return registration;
	}

	/**
	 * Ids of norms have a slash in them ({@code SIT-02/RCV}) and stand in addresses
	 * percent-encoded; both the container and the firewall refuse that by default.
	 */
	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> encodedSlashes() {
		return (server) -> server.addConnectorCustomizers((connector) -> connector.setEncodedSolidusHandling("decode"));
	}

	@Bean
	HttpFirewall firewall() {
		var firewall = new StrictHttpFirewall();
		firewall.setAllowUrlEncodedSlash(true);
		return firewall;
	}

}
