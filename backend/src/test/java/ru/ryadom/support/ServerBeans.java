package ru.ryadom.support;

import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** What a test may ask its server for beside the server's own beans. */
@TestConfiguration(proxyBeanMethods = false)
class ServerBeans {

	@Bean
	SentCommands sentCommands() {
		return new SentCommands();
	}

	@Bean
	MongoClientSettingsBuilderCustomizer listening(SentCommands commands) {
		return (settings) -> settings.addCommandListener(commands);
	}

	@Bean
	FirstState firstState(MongoDatabaseFactory databases) {
		return new FirstState(databases);
	}

	@Bean
	@Lazy
	Callers callers(Environment environment) {
		return new Callers(environment.getRequiredProperty("local.server.port", Integer.class));
	}

}
