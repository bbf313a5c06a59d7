package ru.ryadom.terms;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import com.sun.management.OperatingSystemMXBean;
import org.bson.Document;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

import ru.ryadom.Application;
import ru.ryadom.access.OfficePlace;
import ru.ryadom.access.OfficePlaces;
import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.kernel.Ids;
import ru.ryadom.law.Law;
import ru.ryadom.law.TermRules;
import ru.ryadom.support.MongoForTests;
import ru.ryadom.terms.store.TermShape;
import ru.ryadom.terms.usecase.SweepTerms;

/**
 * What a sweep costs a term, at 10,000 and at 100,000 terms missed at once: everything
 * the product does about each of them, with the journal, the notices and the queue. Sizes
 * alternate, so that a busy neighbour does not fall on one of them alone.
 */
final class SweepBenchmark {

	private static final LocalDate EVENT = LocalDate.of(2026, 4, 6);

	private static final String MASTER_KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

	private final ConfigurableApplicationContext house;

	private final MongoOperations mongo;

	private SweepBenchmark(ConfigurableApplicationContext house) {
		this.house = house;
		this.mongo = house.getBean(MongoOperations.class);
	}

	public static void main(String[] args) {
		String database = MongoForTests.databaseFor(SweepBenchmark.class);
		var application = new SpringApplication(Application.class);
		application.setAdditionalProfiles("demo");
		try (ConfigurableApplicationContext house = application.run("--server.port=0", "--ryadom.sweep.enabled=false",
				"--spring.mongodb.uri=" + MongoForTests.uriOf(database), "--ryadom.master-key=" + MASTER_KEY,
				"--logging.level.root=warn")) {
			new SweepBenchmark(house).run((args.length > 0) ? Integer.parseInt(args[0]) : 3);
		}
		finally {
			MongoForTests.drop(database);
		}
	}

	private void run(int rounds) {
		for (int i = 0; i < 4; i++) {
			sweep(10_000);
		}
		System.out.println();
		System.out.println("| terms | wall, µs a term | server CPU, µs a term | mongod CPU, µs a term |");
		System.out.println("|---|---|---|---|");
		List<Cost> few = new ArrayList<>();
		List<Cost> many = new ArrayList<>();
		for (int round = 0; round < rounds; round++) {
			few.add(sweep(10_000));
			many.add(sweep(100_000));
		}
		System.out.printf(Locale.ROOT, "%nA term at 100,000 to one at 10,000, medians: wall %.2f, processor %.2f%n",
				median(many, Cost::wall) / median(few, Cost::wall),
				median(many, Cost::processor) / median(few, Cost::processor));
	}

	/** Microseconds a term. */
	private record Cost(double wall, double server, double mongod) {

		double processor() {
			return this.server + this.mongod;
		}

	}

	private static double median(List<Cost> costs, ToDoubleFunction<Cost> of) {
		return costs.stream().mapToDouble(of).sorted().skip(costs.size() / 2).findFirst().orElseThrow();
	}

	private Cost sweep(int count) {
		List.of("terms", "notices", "journal", "worklist", "commands")
			.forEach((name) -> this.mongo.remove(new Query(), name));
		write(count);
		this.house.getBean(BusinessClock.class).moveTo(Instant.parse("2026-05-06T09:00:00Z"));
		long cpu = cpu();
		long mongod = mongodCpu();
		long begun = System.nanoTime();
		int swept = this.house.getBean(SweepTerms.class).sweep(() -> true);
		double wall = (System.nanoTime() - begun) / 1e3 / count;
		if (swept != count || this.mongo.count(new Query(), "notices") != 2L * count) {
			throw new IllegalStateException("swept " + swept + " of " + count);
		}
		Cost cost = new Cost(wall, (cpu() - cpu) / 1e3 / count, (double) (mongodCpu() - mongod) / count);
		System.out.printf(Locale.ROOT, "| %,d | %.0f | %.0f | %.0f |%n", count, cost.wall(), cost.server(),
				cost.mongod());
		return cost;
	}

	/** Each with a row of the queue, and as many again that are not due. */
	private void write(int count) {
		Law law = this.house.getBean(Law.class);
		OfficePlace place = this.house.getBean(OfficePlaces.class).placeOf("office_moscow-south");
		var missed = law.term(TermRules.SIT_03, EVENT, place.regionId());
		var running = law.term(TermRules.SIT_09, EVENT, place.regionId());
		for (int from = 0; from < count; from += 1000) {
			List<Object> terms = new ArrayList<>();
			List<Document> rows = new ArrayList<>();
			IntStream.range(0, 1000).forEach((_) -> {
				String subject = Ids.next("case");
				terms.add(TermShape.of(Term.start(subject, place, missed, law)));
				terms.add(TermShape.of(Term.start(subject, place, running, law)));
				rows.add(new Document("_id", subject).append("next",
						new Document("due", missed.date().toString()).append("rule", "SIT-03")
							.append("missed", false)));
			});
			this.mongo.insert(terms, TermShape.COLLECTION);
			this.mongo.insert(rows, "worklist");
		}
	}

	private static long cpu() {
		return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
	}

	private long mongodCpu() {
		Document extra = this.mongo.executeCommand(new Document("serverStatus", 1)).get("extra_info", Document.class);
		return extra.get("user_time_us", Number.class).longValue()
				+ extra.get("system_time_us", Number.class).longValue();
	}

}
