package ru.ryadom.kernel.store;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.TransactionOptions;
import com.mongodb.WriteConcern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.MongoTransactionManager;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.convert.DefaultDbRefResolver;
import org.springframework.data.mongodb.core.convert.DefaultMongoTypeMapper;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;
import org.springframework.transaction.support.TransactionTemplate;

import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.kernel.Cipher;
import ru.ryadom.kernel.CollectionSetup;
import ru.ryadom.kernel.CommandListener;
import ru.ryadom.kernel.Counters;
import ru.ryadom.kernel.Index;
import ru.ryadom.kernel.Leases;
import ru.ryadom.kernel.Revisions;
import ru.ryadom.kernel.UnitOfWork;
import ru.ryadom.kernel.crypto.JcaCipher;
import ru.ryadom.kernel.crypto.MasterKey;

/**
 * Puts the kernel's ports together: majority and journal everywhere, snapshot in
 * transactions.
 */
@Configuration(proxyBeanMethods = false)
class KernelConfiguration {

	private static final WriteConcern SAFE = WriteConcern.MAJORITY.withJournal(true);

	@Bean
	MongoClientSettingsBuilderCustomizer nothingAcknowledgedIsLost() {
		return (settings) -> settings.writeConcern(SAFE)
			.readConcern(ReadConcern.MAJORITY)
			.readPreference(ReadPreference.primary())
			.retryWrites(true)
			.retryReads(true);
	}

	/** Asked before there is a client: the settings above would hide a weak address. */
	@Bean
	@Profile("!demo")
	MongoClientSettingsBuilderCustomizer noWeakAddress(@Value("${spring.mongodb.uri}") String uri) {
		return (_) -> SafeSettings.demand(uri);
	}

	@Bean
	@Profile("!demo")
	SafeSettings safeSettings(MongoOperations mongo) {
		return new SafeSettings(mongo);
	}

	/** Stored papers outlive class names, so none is stored. */
	@Bean
	MappingMongoConverter mappingMongoConverter(MongoDatabaseFactory factory, MongoMappingContext context,
			MongoCustomConversions conversions) {
		MappingMongoConverter converter = new MappingMongoConverter(new DefaultDbRefResolver(factory), context);
		converter.setCustomConversions(conversions);
		converter.setTypeMapper(new DefaultMongoTypeMapper(null));
		return converter;
	}

	@Bean
	MongoTransactionManager transactionManager(MongoDatabaseFactory factory) {
		return new InsistentCommits(factory,
				TransactionOptions.builder()
					.readConcern(ReadConcern.SNAPSHOT)
					.writeConcern(SAFE)
					.readPreference(ReadPreference.primary())
					.build());
	}

	@Bean
	Cipher cipher(MongoOperations mongo, @Value("${ryadom.master-key:}") String masterKey, InstantSource realTime) {
		return new JcaCipher(
				new MongoDataKeys(mongo, new MasterKey(SafeSettings.demandMasterKey(masterKey)), realTime));
	}

	@Bean
	UnitOfWork unitOfWork(MongoOperations mongo, MongoTransactionManager transactions, Cipher cipher,
			InstantSource realTime, ObjectProvider<CommandListener> listeners) {
		return new MongoUnitOfWork(mongo, new TransactionTemplate(transactions), cipher, realTime,
				listeners.orderedStream().toList());
	}

	@Bean
	Counters counters(MongoOperations mongo) {
		return new MongoCounters(mongo);
	}

	@Bean
	Revisions revisions(MongoOperations mongo) {
		return new MongoRevisions(mongo);
	}

	@Bean
	Leases leases(MongoOperations mongo, @Value("${ryadom.lease:20s}") Duration length) {
		return new MongoLeases(mongo, length);
	}

	@Bean
	InstantSource realTime() {
		return InstantSource.system();
	}

	@Bean
	@Profile("demo")
	BusinessClock movableClock(MongoOperations mongo, InstantSource realTime) {
		return new MovableClock(mongo, realTime);
	}

	@Bean
	@Profile("!demo")
	BusinessClock realClock(InstantSource realTime) {
		return new RealClock(realTime);
	}

	@Bean
	CollectionSetup commands() {
		return new CollectionSetup(MongoUnitOfWork.COLLECTION, List.of(Index.on("at").kept(MongoUnitOfWork.KEPT)));
	}

	@Bean
	Collections collections(MongoOperations mongo, List<CollectionSetup> setups) {
		return new Collections(mongo, setups,
				Set.of(MovableClock.COLLECTION, MongoCounters.COLLECTION, MongoLeases.COLLECTION));
	}

}
