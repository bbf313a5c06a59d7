package ru.ryadom.kernel.store;

import java.util.ArrayList;
import java.util.List;

import com.mongodb.ConnectionString;
import com.mongodb.WriteConcern;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Where people's rights depend on the data, the house does not start on settings by which
 * an acknowledged write could be lost. One node is allowed and warned about.
 */
final class SafeSettings implements InitializingBean {

	private static final Logger log = LoggerFactory.getLogger(SafeSettings.class);

	private final MongoOperations mongo;

	SafeSettings(MongoOperations mongo) {
		this.mongo = mongo;
	}

	@Override
	public void afterPropertiesSet() {
		if (nodes(this.mongo.executeCommand(new Document("hello", 1))) == 1) {
			log.warn("MongoDB из одного узла: пока он не работает, не работает и система; "
					+ "для настоящей работы нужно три узла");
		}
	}

	/**
	 * Refuses an address that asks for weaker writes than the house makes.
	 * @throws IllegalStateException with every weak setting by name
	 */
	static void demand(String uri) {
		ConnectionString address = new ConnectionString(uri);
		List<String> weak = new ArrayList<>();
		WriteConcern asked = address.getWriteConcern();
		if (asked != null) {
			if (asked.getWObject() != null && !"majority".equals(asked.getWObject())) {
				weak.add("w=" + asked.getWObject() + " (нужно w=majority или ничего)");
			}
			if (Boolean.FALSE.equals(asked.getJournal())) {
				weak.add("journal=false (нужно journal=true или ничего)");
			}
		}
		if (Boolean.FALSE.equals(address.getRetryWritesValue())) {
			weak.add("retryWrites=false (нужно retryWrites=true или ничего)");
		}
		if (!weak.isEmpty()) {
			throw new IllegalStateException(
					"MONGODB_URI: так можно потерять подтверждённую запись: " + String.join("; ", weak));
		}
	}

	/**
	 * How many nodes keep the data, by the server's {@code hello}.
	 * @throws IllegalStateException when it is no replica set: it has no transactions
	 */
	static int nodes(Document hello) {
		if ("isdbgrid".equals(hello.getString("msg"))) {
			return Integer.MAX_VALUE;
		}
		if (hello.getString("setName") == null) {
			throw new IllegalStateException(
					"MONGODB_URI: сервер не входит в набор реплик, а без него нет транзакций; запустите mongod с --replSet");
		}
		return hello.getList("hosts", String.class, List.of()).size();
	}

	/**
	 * Refuses to go on without the key of personal data.
	 * @throws IllegalStateException when it is blank
	 */
	static String demandMasterKey(String masterKey) {
		if (masterKey.isBlank()) {
			throw new IllegalStateException("RYADOM_MASTER_KEY: не задан главный ключ личных данных");
		}
		return masterKey;
	}

}
