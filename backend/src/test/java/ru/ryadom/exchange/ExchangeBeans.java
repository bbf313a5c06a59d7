package ru.ryadom.exchange;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;

import ru.ryadom.kernel.CollectionSetup;
import ru.ryadom.kernel.UnitOfWork;

/** What tests of the exchange add to the server. */
@TestConfiguration(proxyBeanMethods = false)
class ExchangeBeans {

	@Bean
	News news(MongoOperations mongo) {
		return new News(mongo);
	}

	@Bean
	CollectionSetup heard() {
		return new CollectionSetup(News.HEARD, java.util.List.of());
	}

	@Bean
	Desk desk(UnitOfWork unit, Exchange exchange, ExchangeMessages messages, MongoOperations mongo) {
		return new Desk(unit, exchange, messages, mongo);
	}

}
