package ru.ryadom.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.springframework.util.FileSystemUtils;

/**
 * A MongoDB of a test's own that fails on command, by the program at
 * {@code RYADOM_MONGOD}. Without one the test fails; it is never skipped.
 */
public final class OwnMongod implements AutoCloseable {

	private static final String NAME = "RYADOM_MONGOD";

	private static final Duration LONGEST = Duration.ofSeconds(60);

	private final Path data;

	private final Process process;

	private final int port;

	private final MongoClient admin;

	public OwnMongod() {
		try {
			this.data = Files.createTempDirectory("ryadom-mongod-");
			this.port = freePort();
			this.process = new ProcessBuilder(program(), "--dbpath", this.data.toString(), "--bind_ip", "127.0.0.1",
					"--nounixsocket", "--port", "" + this.port, "--replSet", "rs0", "--wiredTigerCacheSizeGB", "0.25",
					"--oplogSize", "64", "--setParameter", "enableTestCommands=1", "--setParameter",
					"diagnosticDataCollectionEnabled=false")
				.redirectErrorStream(true)
				.redirectOutput(this.data.resolve("mongod.log").toFile())
				.start();
		}
		catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
		this.admin = MongoClients.create("mongodb://127.0.0.1:" + this.port + "/?directConnection=true");
		becomePrimary();
	}

	/** Its address, with this database in it. */
	public String uriOf(String database) {
		return "mongodb://127.0.0.1:" + this.port + "/" + database + "?replicaSet=rs0";
	}

	/**
	 * Makes the next commands of a name fail so many times.
	 * @param how as the failpoint {@code failCommand} wants it
	 */
	public void fail(String command, int times, Document how) {
		run(new Document("configureFailPoint", "failCommand").append("mode", new Document("times", times))
			.append("data", new Document(how).append("failCommands", List.of(command))));
	}

	/** How many commands have been made to fail since it was started. */
	public long failed() {
		return run(new Document("configureFailPoint", "failCommand").append("mode", "off")).get("count", Number.class)
			.longValue();
	}

	@Override
	public void close() {
		this.admin.close();
		this.process.destroyForcibly().onExit().join();
		try {
			FileSystemUtils.deleteRecursively(this.data);
		}
		catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	private Document run(Document command) {
		return this.admin.getDatabase("admin").runCommand(command);
	}

	private void becomePrimary() {
		run(new Document("replSetInitiate", new Document("_id", "rs0").append("members",
				List.of(new Document("_id", 0).append("host", "127.0.0.1:" + this.port)))));
		long end = System.nanoTime() + LONGEST.toNanos();
		while (!run(new Document("hello", 1)).getBoolean("isWritablePrimary", false)) {
			if (System.nanoTime() > end || !this.process.isAlive()) {
				throw new IllegalStateException("mongod did not become primary, see " + this.data);
			}
			try {
				Thread.sleep(50);
			}
			catch (InterruptedException stop) {
				Thread.currentThread().interrupt();
				throw new IllegalStateException(stop);
			}
		}
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	private static String program() {
		return Optional.ofNullable(System.getProperty(NAME))
			.or(() -> Optional.ofNullable(System.getenv(NAME)))
			.filter((file) -> !file.isBlank())
			.orElseThrow(() -> new IllegalStateException(
					"Этой проверке нужна своя MongoDB: задайте " + NAME + " — программу mongod 6 или новее."));
	}

}
