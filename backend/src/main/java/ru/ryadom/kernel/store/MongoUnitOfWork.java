package ru.ryadom.kernel.store;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

import com.mongodb.MongoException;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

import ru.ryadom.kernel.AnswerCodec;
import ru.ryadom.kernel.Cipher;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.CommandListener;
import ru.ryadom.kernel.Fault;
import ru.ryadom.kernel.UnitOfWork;

/**
 * A unit of work as one MongoDB transaction. The idempotency record goes in with the
 * rest, so after a lost connection the caller repeats the key and learns what came of it.
 */
public final class MongoUnitOfWork implements UnitOfWork {

	static final String COLLECTION = "commands";

	static final Duration KEPT = Duration.ofDays(90);

	private static final int TRIES = 5;

	/**
	 * Many who change one thing at once take turns, and on a busy machine a turn takes
	 * long; an answer must not.
	 */
	private static final Duration PATIENCE = Duration.ofSeconds(2);

	private final MongoOperations mongo;

	private final TransactionTemplate transaction;

	private final Cipher cipher;

	private final InstantSource realTime;

	private final List<CommandListener> listeners;

	private final JsonMapper json = JsonMapper.shared();

	public MongoUnitOfWork(MongoOperations mongo, TransactionTemplate transaction, Cipher cipher,
			InstantSource realTime, List<CommandListener> listeners) {
		this.mongo = mongo;
		this.transaction = transaction;
		this.cipher = cipher;
		this.realTime = realTime;
		this.listeners = List.copyOf(listeners);
	}

	@Override
	public <A> A run(Command command, AnswerCodec<A> codec, Supplier<A> decision) {
		String id = command.account() + ":" + command.key();
		// The input may hold personal data: a keyed hash tells sameness and nothing else.
		String input = this.cipher.keyedHash("command", command.name() + this.json.writeValueAsString(command.input()));
		long begun = System.nanoTime();
		for (int attempt = 1;; attempt++) {
			Document known = this.mongo.findById(id, Document.class, COLLECTION);
			if (known != null) {
				return repeat(known, input, codec);
			}
			try {
				return once(command, record(id, command.name(), input), codec, decision);
			}
			catch (DataAccessException | TransactionException | MongoException failed) {
				if (!passes(failed)) {
					throw failed;
				}
				if (attempt >= TRIES && System.nanoTime() - begun > PATIENCE.toNanos()) {
					throw new Fault.Unavailable();
				}
				pause(Math.min(attempt, TRIES));
			}
		}
	}

	@Override
	public void onceCommitted(Runnable then) {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCommit() {
				then.run();
			}

		});
	}

	@Override
	public boolean isOpen() {
		return TransactionSynchronizationManager.isActualTransactionActive();
	}

	private <A> A once(Command command, Document record, AnswerCodec<A> codec, Supplier<A> decision) {
		A answer = this.transaction.execute((status) -> decide(status, command, record, codec, decision));
		if (!codec.commits(answer)) {
			this.mongo.insert(record.append("answer", new Document(codec.write(answer))), COLLECTION);
		}
		return answer;
	}

	private <A> A decide(TransactionStatus status, Command command, Document record, AnswerCodec<A> codec,
			Supplier<A> decision) {
		A answer = decision.get();
		if (codec.commits(answer)) {
			this.listeners.forEach((listener) -> listener.done(command));
			this.mongo.insert(new Document(record).append("answer", new Document(codec.write(answer))), COLLECTION);
		}
		else {
			status.setRollbackOnly();
		}
		return answer;
	}

	private Document record(String id, String name, String input) {
		return new Document("_id", id).append("name", name)
			.append("input", input)
			.append("at", Date.from(this.realTime.instant()));
	}

	private static <A> A repeat(Document known, String input, AnswerCodec<A> codec) {
		if (!input.equals(known.getString("input"))) {
			throw new Fault.KeyReused();
		}
		return codec.read(known.get("answer", Document.class));
	}

	/**
	 * Whether trying again can help. An unknown result of a commit is one of these: if it
	 * did go through, the next try finds its record.
	 */
	private static boolean passes(Throwable failed) {
		for (@Nullable
		Throwable cause = failed; cause != null; cause = cause.getCause()) {
			if (cause instanceof DuplicateKeyException duplicate) {
				return String.valueOf(duplicate.getMessage()).contains(COLLECTION);
			}
			if (cause instanceof MongoException mongo
					&& (mongo.hasErrorLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL)
							|| mongo.hasErrorLabel(MongoException.UNKNOWN_TRANSACTION_COMMIT_RESULT_LABEL))) {
				return true;
			}
		}
		return false;
	}

	static void pause(int attempt) {
		try {
			Thread.sleep(Duration.ofMillis(ThreadLocalRandom.current().nextLong(5, 20L << attempt)));
		}
		catch (InterruptedException stop) {
			Thread.currentThread().interrupt();
			throw new Fault.Unavailable();
		}
	}

}
