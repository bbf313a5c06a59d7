package ru.ryadom.kernel.store;

import com.mongodb.MongoException;
import com.mongodb.TransactionOptions;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.MongoTransactionManager;

/**
 * Transactions whose commit is sent again while nobody has heard how it ended. MongoDB
 * takes a commit twice and does it once; until it has one the open transaction holds what
 * it wrote, and a new one for the same key would only meet it.
 */
final class InsistentCommits extends MongoTransactionManager {

	private static final long serialVersionUID = 1L;

	private static final int TRIES = 5;

	InsistentCommits(MongoDatabaseFactory factory, TransactionOptions options) {
		super(factory, options);
	}

	@Override
	protected void doCommit(MongoTransactionObject transaction) throws Exception {
		for (int attempt = 1;; attempt++) {
			try {
				super.doCommit(transaction);
				return;
			}
			catch (MongoException failed) {
				if (attempt == TRIES || !failed.hasErrorLabel(MongoException.UNKNOWN_TRANSACTION_COMMIT_RESULT_LABEL)) {
					throw failed;
				}
				MongoUnitOfWork.pause(attempt);
			}
		}
	}

}
