package ru.ryadom.support;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Gives the server of a test class its database, master key and realm. It sweeps terms
 * when a test says so, and not by itself.
 */
record ServerOfTheClass(Class<?> test) implements ContextCustomizer {

	/** 32 bytes that protect nothing but invented people. */
	static final String MASTER_KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

	@Override
	public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration config) {
		String database = MongoForTests.databaseFor(this.test);
		String keycloak = this.test.isAnnotationPresent(RealKeycloak.class) ? KeycloakForTests.url() : TestRealm.url();
		TestPropertyValues
			.of("spring.mongodb.uri=" + MongoForTests.uriOf(database), "ryadom.master-key=" + MASTER_KEY,
					"ryadom.keycloak.url=" + keycloak, "ryadom.sweep.enabled=false",
					// What other classes did before is nobody's, and there is much of it.
					"ryadom.live.history=5s",
					// Accounts of the shared realm are the browsers'.
					"ryadom.accounts.secret=")
			.applyTo(context);
		context.addApplicationListener((event) -> {
			if (event instanceof ContextClosedEvent closed && closed.getApplicationContext() == context) {
				MongoForTests.drop(database);
			}
		});
	}

	/** Finds the classes that ask for a server. */
	static final class Factory implements ContextCustomizerFactory {

		@Override
		public @Nullable ContextCustomizer createContextCustomizer(Class<?> test,
				List<ContextConfigurationAttributes> attributes) {
			return new ServerOfTheClass(test);
		}

	}

}
