package ru.ryadom.support;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;

import ru.ryadom.cases.store.CaseShape;
import ru.ryadom.kernel.Cipher;
import ru.ryadom.kernel.Ids;
import ru.ryadom.kernel.crypto.JcaCipher;
import ru.ryadom.kernel.crypto.MasterKey;
import ru.ryadom.kernel.store.MongoDataKeys;
import ru.ryadom.law.Law;
import ru.ryadom.law.LawOfTheFiles;
import ru.ryadom.law.RegionId;
import ru.ryadom.people.Person;
import ru.ryadom.people.store.PersonShape;
import ru.ryadom.support.InventedCases.Road;
import ru.ryadom.terms.store.TermShape;
import ru.ryadom.worklist.WorklistEntry;
import ru.ryadom.worklist.store.RowShape;

/**
 * Fills a database with an office as large as a region's: for the tests and measurements
 * that a small one cannot fail. Only this writes in bulk; what it writes are domain
 * values in the shapes of the stores.
 */
public final class LargeOffice {

	private static final int BATCH = 1000;

	/** From so many rows on, an index is made faster at once than row by row. */
	private static final int WORTH_AN_INDEX = 10_000;

	private final MongoOperations mongo;

	private final Cipher cipher;

	private final Law law;

	private final long seed;

	private int written;

	public LargeOffice(MongoOperations mongo, Cipher cipher, Law law, long seed) {
		this.mongo = mongo;
		this.cipher = new Remembering(cipher);
		this.law = law;
		this.seed = seed;
	}

	/**
	 * Fills the database {@code args[0]} of the server with {@code args[1]} cases, under
	 * the master key in the environment.
	 */
	public static void main(String[] args) {
		String database = args[0];
		int count = Integer.parseInt(args[1]);
		try (MongoClient client = MongoClients.create(MongoForTests.uriOf(database))) {
			MongoTemplate mongo = new MongoTemplate(client, database);
			Cipher cipher = new JcaCipher(new MongoDataKeys(mongo, new MasterKey(System.getenv("RYADOM_MASTER_KEY")),
					InstantSource.system()));
			long begun = System.nanoTime();
			new LargeOffice(mongo, cipher, LawOfTheFiles.LAW, 1).fill("office_moscow-south", "RU-MOW", count);
			System.out.println(count + " дел за " + (System.nanoTime() - begun) / 1_000_000_000 + " с");
		}
	}

	/** Writes so many cases of an office, each with a person of its own. */
	public void fill(String office, String region, int count) {
		if (count < WORTH_AN_INDEX) {
			write(office, region, count);
			return;
		}
		MongoCollection<Document> rows = this.mongo.getCollection(RowShape.COLLECTION);
		List<Document> indexes = rows.listIndexes().into(new ArrayList<>());
		rows.dropIndexes();
		write(office, region, count);
		this.mongo.executeCommand(new Document("createIndexes", RowShape.COLLECTION).append("indexes", indexes));
	}

	private void write(String office, String region, int count) {
		int first = this.written;
		IntStream.range(0, Math.ceilDiv(count, BATCH))
			.parallel()
			.map((batch) -> batch * BATCH)
			.forEach((from) -> batch(office, new RegionId(region), first + from, Math.min(count - from, BATCH)));
		this.written += count;
	}

	/** Each batch draws from its own seed, so their order does not matter. */
	private void batch(String office, RegionId region, int first, int size) {
		InventedPeople people = new InventedPeople(this.seed + first, first);
		InventedCases cases = new InventedCases(this.seed + first, first, this.law);
		List<Object> persons = new ArrayList<>();
		List<Object> files = new ArrayList<>();
		List<Object> terms = new ArrayList<>();
		List<Object> rows = new ArrayList<>();
		for (int i = 0; i < size; i++) {
			Person person = people.next(Ids.next("person"), office);
			Road road = cases.next(office, region, person.id());
			persons.add(PersonShape.of(person, this.cipher));
			files.add(CaseShape.of(road.file(), this.cipher));
			road.terms().stream().map(TermShape::of).forEach(terms::add);
			rows.add(RowShape.of(WorklistEntry.of(road.file(), person, road.terms(), road.file().lead() != null),
					this.cipher));
		}
		this.mongo.insert(persons, PersonShape.COLLECTION);
		this.mongo.insert(terms, TermShape.COLLECTION);
		this.mongo.insert(files, CaseShape.COLLECTION);
		this.mongo.insert(rows, RowShape.COLLECTION);
	}

	/** Hashes the beginning of each name once: names repeat, people do not. */
	private record Remembering(Cipher real, Map<String, String> hashes) implements Cipher {

		Remembering(Cipher real) {
			this(real, new ConcurrentHashMap<>());
		}

		@Override
		public byte[] seal(byte[] plain, String owner) {
			return this.real.seal(plain, owner);
		}

		@Override
		public byte[] open(byte[] sealed, String owner) {
			return this.real.open(sealed, owner);
		}

		@Override
		public String keyedHash(String purpose, String value) {
			return this.hashes.computeIfAbsent(purpose + ":" + value, (_) -> this.real.keyedHash(purpose, value));
		}

	}

}
