package ru.ryadom.kernel.store;

import java.util.List;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** The house does not start where an acknowledged write could be lost. */
class SafeSettingsTests {

	@ParameterizedTest
	@ValueSource(strings = { "w=1", "w=0", "w=2", "journal=false", "w=majority&journal=false", "retryWrites=false" })
	void anAddressThatAsksForWeakWritesIsRefused(String weak) {
		assertThatIllegalStateException()
			.isThrownBy(() -> SafeSettings.demand("mongodb://a.example,b.example/ryadom?replicaSet=rs0&" + weak))
			.withMessageStartingWith("MONGODB_URI: так можно потерять подтверждённую запись: ");
	}

	@Test
	void everyWeakSettingIsNamed() {
		assertThatIllegalStateException()
			.isThrownBy(() -> SafeSettings.demand("mongodb://a.example/ryadom?w=1&journal=false&retryWrites=false"))
			.withMessageContainingAll("w=1", "journal=false", "retryWrites=false");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "replicaSet=rs0", "w=majority", "w=majority&journal=true&retryWrites=true", "wtimeoutMS=5000" })
	void aSafeAddressIsTaken(String safe) {
		assertThatCode(() -> SafeSettings.demand("mongodb://a.example/ryadom?" + safe)).doesNotThrowAnyException();
	}

	@Test
	void aServerWithoutTransactionsIsRefused() {
		assertThatIllegalStateException().isThrownBy(() -> SafeSettings.nodes(new Document("isWritablePrimary", true)))
			.withMessageContaining("--replSet");
	}

	@Test
	void theNodesAreCounted() {
		Document hello = new Document("setName", "rs0");
		assertThat(SafeSettings.nodes(hello.append("hosts", List.of("a:1")))).isEqualTo(1);
		assertThat(SafeSettings.nodes(hello.append("hosts", List.of("a:1", "b:1", "c:1")))).isEqualTo(3);
		assertThat(SafeSettings.nodes(new Document("msg", "isdbgrid"))).isGreaterThan(1);
	}

	@Test
	void withoutAMasterKeyThereIsNoStart() {
		assertThatIllegalStateException().isThrownBy(() -> SafeSettings.demandMasterKey(" "))
			.withMessage("RYADOM_MASTER_KEY: не задан главный ключ личных данных");
	}

	@Test
	void onlyTheTrainingSystemIsNotAsked() {
		ApplicationContextRunner house = new ApplicationContextRunner().withUserConfiguration(KernelConfiguration.class)
			.withInitializer((context) -> context.addBeanFactoryPostProcessor((beans) -> {
				for (String name : beans.getBeanDefinitionNames()) {
					beans.getBeanDefinition(name).setLazyInit(true);
				}
			}));
		house.withPropertyValues("spring.mongodb.uri=mongodb://a.example/ryadom?w=1")
			.run((context) -> assertThat(context.getBeanFactory().getBeanDefinitionNames()).contains("noWeakAddress",
					"safeSettings"));
		house.withPropertyValues("spring.profiles.active=demo")
			.run((context) -> assertThat(context.getBeanFactory().getBeanDefinitionNames()).contains("unitOfWork")
				.doesNotContain("noWeakAddress", "safeSettings"));
	}

}
