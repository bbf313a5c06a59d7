package ru.ryadom.edge;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

import com.sun.management.OperatingSystemMXBean;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

/**
 * How much processor a refusal costs: the whole corpus over HTTP on loopback, against a
 * door in the same process. The figure is the processor time of the process, so the
 * client's share, garbage collection and compilation are all in it: an upper bound.
 */
final class RefusalBenchmark {

	private static final int BATCHES = 9;

	private static final int BATCH = 40;

	private static final int LARGE_BATCHES = 5;

	private static final int LARGE_BATCH = 5;

	private static final double GOAL = 50;

	private static final OperatingSystemMXBean PROCESS = ManagementFactory
		.getPlatformMXBean(OperatingSystemMXBean.class);

	private RefusalBenchmark() {
	}

	/** The first argument is the file of the table. */
	public static void main(String[] args) throws IOException {
		var house = new SpringApplication(EdgeHouse.class);
		try (var context = house.run("--server.port=0", "--logging.level.root=error", "--spring.main.banner-mode=off",
				"--spring.config.additional-location=classpath:edge/house.properties")) {
			int port = ((WebServerApplicationContext) context).getWebServer().getPort();
			Files.writeString(Path.of(args[0]), table(new Wire(port)));
		}
	}

	private static String table(Wire wire) throws IOException {
		var table = new StringBuilder(HEADER);
		int over = 0;
		var control = Attack.query("*control: a small query that is answered*", "{ today }", 200, "-");
		table.append(line(control, measure(wire, control)));
		for (Attack attack : Attacks.all()) {
			Cost cost = measure(wire, attack);
			over += (cost.median() > GOAL) ? 1 : 0;
			table.append(line(attack, cost));
		}
		int all = Attacks.all().size();
		return table.append("\n%d attacks, %d of them over the goal of %.0f ms.\n".formatted(all, over, GOAL))
			.toString();
	}

	private static String line(Attack attack, Cost cost) {
		return String.format(Locale.ROOT, "| %s | %s | %d | %.1f | %.1f | %.0f |%n", attack.name(), attack.limit(),
				attack.status(), cost.median(), cost.worst(), cost.first());
	}

	/**
	 * The first request, then batches: the clock of the process ticks in steps of 10 ms.
	 */
	private static Cost measure(Wire wire, Attack attack) throws IOException {
		boolean large = attack.body().length > 1_000_000;
		int batch = large ? LARGE_BATCH : BATCH;
		double first = batch(wire, attack, 1);
		double[] batches = new double[large ? LARGE_BATCHES : BATCHES];
		for (int i = 0; i < batches.length; i++) {
			batches[i] = batch(wire, attack, batch) / batch;
		}
		Arrays.sort(batches);
		return new Cost(first, batches[batches.length / 2], batches[batches.length - 1]);
	}

	private static double batch(Wire wire, Attack attack, int requests) throws IOException {
		long before = PROCESS.getProcessCpuTime();
		for (int i = 0; i < requests; i++) {
			int status = wire.send(attack).status();
			if (status != attack.status()) {
				throw new IllegalStateException(attack.name() + " answered " + status);
			}
		}
		return (PROCESS.getProcessCpuTime() - before) / 1e6;
	}

	/** Milliseconds of processor time a request. */
	private record Cost(double first, double median, double worst) {
	}

	private static final String HEADER = """
			# What a refusal costs

			Processor time of the whole process per request over HTTP on loopback, in milliseconds; the client runs in
			the same process, so these are upper bounds. Goal: median ≤ 50 ms. The clock of a process ticks in steps
			of 10 ms, so requests are taken in batches: the median and the worst of %d batches of %d (of %d of %d for
			bodies over 1 MB). *First* is the first time the process saw this attack, to the nearest tick. Made by
			`RefusalBenchmark`:

			```
			mvn -q -B -pl schema,backend test-compile dependency:build-classpath -Dmdep.outputFile=target/test.cp
			java -cp backend/target/classes:backend/target/test-classes:$(cat backend/target/test.cp) \\
			  ru.ryadom.edge.RefusalBenchmark backend/benchmarks/refusals.md
			```

			| attack | limit | status | median, ms | worst batch, ms | first, ms |
			|---|---|---|---|---|---|
			""".formatted(BATCHES, BATCH, LARGE_BATCHES, LARGE_BATCH);

}
