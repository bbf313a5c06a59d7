package ru.ryadom.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;

import ru.ryadom.cases.CaseCommands.Command;
import ru.ryadom.law.Decision;

/** Commands about the extract of ИПРА, drawn at random. */
final class ExtractCommands {

	private final Random random;

	private int number;

	ExtractCommands(Random random) {
		this.random = random;
	}

	Command command(String name, LocalDate now) {
		this.number++;
		String id = "exchange_" + this.number;
		boolean takeOver = this.random.nextBoolean();
		IpraExtract extract = new IpraExtract("1.2." + this.random.nextInt(4), null, null, null, now, MseChannel.PAPER,
				IpraExtractState.WAITS, null);
		return switch (name) {
			case "requestIpraExtract" ->
				plain(name, now, (of) -> IpraMoves.ask(of, new IpraRequest(now, id, "s", true)));
			case "recordIpraExtract" -> plain(name, now, (of) -> IpraMoves.come(of, extract, now));
			case "reviewIpraExtract" -> plain(name, now,
					(of) -> IpraMoves.review(of, waiting(of), takeOver, new IpraReview("Верно внесённое.", now, "s")));
			default -> throw new IllegalArgumentException("not about an extract: " + name);
		};
	}

	/** The extract that waits longest, or the first. */
	private static int waiting(Case of) {
		return IntStream.range(0, of.ipraInquiry().extracts().size())
			.filter(of.ipraInquiry()::waits)
			.findFirst()
			.orElse(0);
	}

	private static Command plain(String name, LocalDate now, Function<Case, Decision<Case>> move) {
		return new Command(name, now, move, (before, after) -> List.of());
	}

}
