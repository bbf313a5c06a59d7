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

	public static void main(String[] args) {
		SpringApplication.run(Application.class, args);
	}

}
