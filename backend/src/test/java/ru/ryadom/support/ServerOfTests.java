package ru.ryadom.support;

import java.util.List;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Gives a server of tests its database, master key and realm. Classes that ask for the
 * same have the same server, one after another. It sweeps terms when a test says so, and
 * not by itself.
 *
 * @param realKeycloak whether it trusts Keycloak and not {@link TestRealm}
 */
record ServerOfTests(boolean realKeycloak) implements ContextCustomizer {

	/** 32 bytes that protect nothing but invented people. */
	static final String MASTER_KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

	@Override
	public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration config) {
		String database = MongoForTests.databaseFor(config.getTestClass());
		String keycloak = this.realKeycloak ? KeycloakForTests.url() : TestRealm.url();
		TestPropertyValues
			.of("spring.mongodb.uri=" + MongoForTests.uriOf(database), "ryadom.master-key=" + MASTER_KEY,
					"ryadom.keycloak.url=" + keycloak, "ryadom.sweep.enabled=false",
					// What other classes did before is nobody's, and there is much of it.
					"ryadom.live.history=5s",
					// Who waits for a sign of life has not long to wait.
					"ryadom.live.alive=300ms",
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
		public ContextCustomizer createContextCustomizer(Class<?> test,
				List<ContextConfigurationAttributes> attributes) {
			return new ServerOfTests(AnnotatedElementUtils.hasAnnotation(test, RealKeycloak.class));
		}

	}

}
