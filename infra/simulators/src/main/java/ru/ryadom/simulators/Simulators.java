package ru.ryadom.simulators;

import java.io.IOException;
import java.nio.file.Path;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** One process that plays МСЭ, СМЭВ and ЕЦП. */
@SpringBootApplication
public class Simulators {

	public static void main(String[] args) {
		SpringApplication.run(Simulators.class, args);
	}

	@Bean
	Partners partners(@Value("${simulators.data}") Path data, @Value("${simulators.answer-after}") int answerAfter)
			throws IOException {
		return new Partners(data.resolve("exchange.log"), answerAfter);
	}

}
