package ru.ryadom.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The simulators as the process they are: started from their jar, killed without warning,
 * started again on what they had written.
 */
final class SimulatorProcess implements AutoCloseable {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final HttpClient http = HttpClient.newHttpClient();

	private final Path data;

	private final int port;

	private final int mailPort;

	private Process process;

	SimulatorProcess() {
		try (ServerSocket free = new ServerSocket(0); ServerSocket freeToo = new ServerSocket(0)) {
			this.port = free.getLocalPort();
			this.mailPort = freeToo.getLocalPort();
			this.data = Files.createTempDirectory("ryadom-simulators");
		}
		catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	String url(String system) {
		return "http://127.0.0.1:" + this.port + "/" + system;
	}

	void start() {
		ProcessBuilder command = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", jar().toString());
		command.environment()
			.putAll(Map.of("SERVER_PORT", "" + this.port, "SIMULATORS_SMTP_PORT", "" + this.mailPort, "SIMULATORS_DATA",
					this.data.toString(), "SIMULATORS_ANSWER_AFTER", "-1"));
		command.redirectErrorStream(true).redirectOutput(this.data.resolve("output").toFile());
		try {
			this.process = command.start();
		}
		catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
		Desk.until("симуляторы отвечают", this::answers);
	}

	/** As a power cut would. */
	void kill() {
		this.process.destroyForcibly();
		try {
			this.process.waitFor();
		}
		catch (InterruptedException stop) {
			throw new IllegalStateException(stop);
		}
	}

	JsonNode state(String system) {
		return send(HttpRequest.newBuilder(URI.create(url(system) + "/control")).GET());
	}

	/** Ids of the messages that a system has taken. */
	List<String> taken(String system) {
		return state(system).path("messages").valueStream().map((one) -> one.path("id").asString()).toList();
	}

	void behave(String system, String fault, boolean always) {
		post(system, "settings", Map.of("fault", fault, "always", always, "delay", 0, "answerAfter", -1, "needed", true,
				"receiptLater", false));
	}

	void answer(String system, String messageId) {
		post(system, "answers", Map.of("messageId", messageId, "needed", true, "reasons", "Нужна помощь в общении."));
	}

	/** What ГИС ЕЦП в социальной сфере says of disability. */
	void answer(String system, String messageId, String finding) {
		post(system, "answers", Map.of("messageId", messageId, "finding", finding));
	}

	private void post(String system, String what, Map<String, ?> body) {
		send(HttpRequest.newBuilder(URI.create(url(system) + "/control/" + what))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
	}

	private JsonNode send(HttpRequest.Builder request) {
		try {
			var answer = this.http.send(request.timeout(Duration.ofSeconds(10)).build(), BodyHandlers.ofString());
			if (answer.statusCode() != 200) {
				throw new IllegalStateException("симулятор ответил " + answer.statusCode());
			}
			return JSON.readTree(answer.body());
		}
		catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
		catch (InterruptedException stop) {
			throw new IllegalStateException(stop);
		}
	}

	private boolean answers() {
		if (!this.process.isAlive()) {
			throw new IllegalStateException("симуляторы остановились, см. " + this.data.resolve("output"));
		}
		try {
			state("mse");
			return true;
		}
		catch (UncheckedIOException notYet) {
			return false;
		}
	}

	private static Path jar() {
		Path folder = Path.of("..", "infra", "simulators", "target");
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> file.getFileName().toString().matches("ryadom-simulators-[\\d.]+\\.jar"))
				.findFirst()
				.orElseThrow(() -> new IllegalStateException("нет jar в " + folder
						+ ": соберите модуль infra/simulators (mvn package -pl infra/simulators)"));
		}
		catch (IOException failed) {
			throw new UncheckedIOException("нет " + folder, failed);
		}
	}

	@Override
	public void close() {
		kill();
		try (Stream<Path> files = Files.walk(this.data)) {
			files.sorted(java.util.Comparator.reverseOrder()).forEach((file) -> file.toFile().delete());
		}
		catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

}
