package ru.ryadom.kernel.store;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.springframework.data.mongodb.MongoTransactionManager;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.transaction.support.TransactionTemplate;

import ru.ryadom.kernel.Cipher;
import ru.ryadom.kernel.CommandListener;
import ru.ryadom.kernel.crypto.JcaCipher;
import ru.ryadom.kernel.crypto.MasterKey;
import ru.ryadom.support.MongoForTests;
import ru.ryadom.support.SentCommands;

/** The kernel as the product puts it together, over a database of its own. */
final class KernelOfTests implements AutoCloseable {

	static final MasterKey MASTER = new MasterKey("MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=");

	static final InstantSource REAL = InstantSource.system();

	private final KernelConfiguration beans = new KernelConfiguration();

	private final String database;

	private final MongoClient client;

	private final SentCommands sent = new SentCommands();

	private final MongoTemplate mongo;

	private final MongoTransactionManager transactions;

	private final List<CommandListener> listeners = new ArrayList<>();

	KernelOfTests(Class<?> test) {
		this(MongoForTests.databaseFor(test), MongoForTests::uriOf);
	}

	/**
	 * @param uriOf where the database is
	 */
	KernelOfTests(String database, UnaryOperator<String> uriOf) {
		this.database = database;
		MongoClientSettings.Builder settings = MongoClientSettings.builder()
			.applyConnectionString(new ConnectionString(uriOf.apply(this.database)));
		this.beans.nothingAcknowledgedIsLost().customize(settings);
		this.client = MongoClients.create(settings.addCommandListener(this.sent).build());
		var factory = new SimpleMongoClientDatabaseFactory(this.client, this.database);
		this.mongo = new MongoTemplate(factory);
		this.transactions = this.beans.transactionManager(factory);
		new Collections(this.mongo, List.of(this.beans.commands()),
				Set.of("things", MovableClock.COLLECTION, MongoCounters.COLLECTION, MongoDataKeys.COLLECTION))
			.afterPropertiesSet();
	}

	MongoTemplate mongo() {
		return this.mongo;
	}

	SentCommands sent() {
		return this.sent;
	}

	/** Tells this one of every command of the units made from here on. */
	void tell(CommandListener listener) {
		this.listeners.add(listener);
	}

	MongoUnitOfWork unit() {
		return unit(new TransactionTemplate(this.transactions));
	}

	MongoUnitOfWork unit(TransactionTemplate transaction) {
		return new MongoUnitOfWork(this.mongo, transaction, cipher(), REAL, this.listeners);
	}

	MongoTransactionManager transactions() {
		return this.transactions;
	}

	Cipher cipher() {
		return new JcaCipher(new MongoDataKeys(this.mongo, MASTER, REAL));
	}

	long things() {
		return this.mongo.getCollection("things").countDocuments();
	}

	List<Document> commands() {
		return this.mongo.findAll(Document.class, MongoUnitOfWork.COLLECTION);
	}

	@Override
	public void close() {
		this.client.getDatabase(this.database).drop();
		this.client.close();
	}

}
