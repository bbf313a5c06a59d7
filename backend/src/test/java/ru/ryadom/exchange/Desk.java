package ru.ryadom.exchange;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;

import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

import ru.ryadom.access.Audience;
import ru.ryadom.access.Viewer;
import ru.ryadom.journal.Reading;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.Ids;
import ru.ryadom.kernel.UnitOfWork;
import ru.ryadom.law.Answers;
import ru.ryadom.law.Decision.Accepted;

/** Puts messages into the outbox as a room would, and looks what became of them. */
final class Desk {

	static final String OFFICE = "office_moscow-south";

	static final Viewer.StaffViewer SPECIALIST = staff(OFFICE);

	private static final Viewer.ServiceViewer PROGRAM = new Viewer.ServiceViewer("service:test", "Проверка");

	private final UnitOfWork unit;

	private final Exchange exchange;

	private final ExchangeMessages messages;

	private final MongoOperations mongo;

	Desk(UnitOfWork unit, Exchange exchange, ExchangeMessages messages, MongoOperations mongo) {
		this.unit = unit;
		this.exchange = exchange;
		this.messages = messages;
		this.mongo = mongo;
	}

	/** The input of a command that has none. */
	private record Nothing() {
	}

	static Viewer.StaffViewer staff(String office) {
		return new Viewer.StaffViewer("account-1", "staff_1", "Морозова Анна", "специалист", office, "Центр", "RU-MOW",
				java.time.ZoneId.of("Europe/Moscow"), Set.of(Audience.SPECIALIST));
	}

	String queue(ExchangeKind kind) {
		return queue(kind, OFFICE);
	}

	String queue(ExchangeKind kind, String office) {
		Command command = new Command("test", PROGRAM.account(), UUID.randomUUID().toString(), new Nothing());
		return ((Accepted<String>) this.unit.run(command, Answers.CODEC,
				() -> new Accepted<>(
						this.exchange.queue(Ids.next("probe"), office, Ids.next("person"), InventedBodies.of(kind)))))
			.value();
	}

	ExchangeMessage message(String id) {
		return this.messages.find(PROGRAM, id).orElseThrow();
	}

	ExchangeStage stage(String id) {
		return message(id).stage();
	}

	/** The stored text of everything in a collection. */
	String raw(String collection) {
		StringBuilder all = new StringBuilder();
		for (Document document : this.mongo.getCollection(collection).find()) {
			all.append(document.toJson()).append('\n');
		}
		return all.toString();
	}

	/** Runs as the worker would: with a reading that the journal can take note of. */
	static <T> T asWorker(java.util.function.Supplier<T> step) {
		Reading.begin();
		try {
			return step.get();
		}
		finally {
			Reading.end();
		}
	}

	static void until(String what, BooleanSupplier done) {
		long limit = System.nanoTime() + Duration.ofSeconds(60).toNanos();
		while (!done.getAsBoolean()) {
			if (System.nanoTime() > limit) {
				throw new AssertionError("за минуту не случилось: " + what);
			}
			try {
				Thread.sleep(50);
			}
			catch (InterruptedException stop) {
				throw new IllegalStateException(stop);
			}
		}
	}

}
