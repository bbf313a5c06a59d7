package ru.ryadom.edge;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import graphql.schema.idl.RuntimeWiring;
import org.slf4j.MDC;
import reactor.core.publisher.Flux;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/**
 * A house that is nothing but its door: the room edge before a schema of a few fields, no
 * database, everybody let in. Not a {@code @Configuration}, so that a scan of the real
 * house does not find it.
 */
@EnableAutoConfiguration(excludeName = { "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
		"org.springframework.boot.mongodb.autoconfigure.health.MongoHealthContributorAutoConfiguration",
		"org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration",
		"org.springframework.boot.data.mongodb.autoconfigure.DataMongoRepositoriesAutoConfiguration" })
@ComponentScan("ru.ryadom.edge")
public class EdgeHouse {

	public static void main(String[] args) {
		var application = new SpringApplication(EdgeHouse.class);
		application.setDefaultProperties(Map.of("spring.config.import", "optional:classpath:edge/house.properties"));
		application.run(args);
	}

	@Bean
	@Order(100)
	SecurityFilterChain everybody(HttpSecurity http) {
		return http.authorizeHttpRequests((request) -> request.anyRequest().permitAll())
			.httpBasic(Customizer.withDefaults())
			.csrf(AbstractHttpConfigurer::disable)
			.headers(AbstractHttpConfigurer::disable)
			.build();
	}

	@Bean
	UserDetailsService methodologist() {
		return new InMemoryUserDetailsManager(
				User.withUsername("methodologist").password("{noop}ryadom").roles("methodologist").build(),
				User.withUsername("citizen").password("{noop}ryadom").roles("citizen").build());
	}

	@Bean
	RuntimeWiringConfigurer answers() {
		return EdgeHouse::wire;
	}

	private static void wire(RuntimeWiring.Builder wiring) {
		Map<String, Object> person = Map.of("name", "Анна");
		Map<String, Object> people = Map.of("edges", List.of(Map.of("node", person)));
		wiring.type("Query",
				(type) -> type.dataFetcher("today", (_) -> "2026-04-27")
					.dataFetcher("clock", (_) -> Map.of("today", "2026-04-27"))
					.dataFetcher("self", (_) -> Map.of())
					.dataFetcher("people", (_) -> people)
					.dataFetcher("whoIsLogged", (_) -> MDC.get("traceId"))
					.dataFetcher("slow", (_) -> CompletableFuture.supplyAsync(() -> "late",
							CompletableFuture.delayedExecutor(30, TimeUnit.SECONDS))));
		wiring.type("Person", (type) -> type.dataFetcher("friends", (_) -> people));
		wiring.type("Mutation", (type) -> type.dataFetcher("touch", (_) -> true));
		wiring.type("Subscription", (type) -> type.dataFetcher("ticks", (_) -> Flux.just(1, 2, 3)));
	}

}
