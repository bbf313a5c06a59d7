package ru.ryadom;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.graphql.autoconfigure.observation.GraphQlObservationAutoConfiguration;

/**
 * The house: every package directly below is a room with a card of its own. Spring would
 * time every fetch of every field, which takes longer than most fetches; the edge times
 * requests.
 */
@SpringBootApplication(exclude = GraphQlObservationAutoConfiguration.class)
public class Application {

	/** A virtual thread that waits while it loads a class keeps its carrier. */
	private static final int CARRIERS_AT_LEAST = 8;

	public static void main(String[] args) {
		carryVirtualThreads();
		SpringApplication.run(Application.class, args);
	}

	/**
	 * By default there are as many carriers as processors. On two, two threads that load
	 * classes can wait for a third that has nobody left to carry it, and the house stands
	 * still for ever. What the command line says is left.
	 */
	private static void carryVirtualThreads() {
		String parallelism = "jdk.virtualThreadScheduler.parallelism";
		int carriers = Math.max(CARRIERS_AT_LEAST, Runtime.getRuntime().availableProcessors());
		System.setProperty(parallelism, System.getProperty(parallelism, String.valueOf(carriers)));
	}

}
