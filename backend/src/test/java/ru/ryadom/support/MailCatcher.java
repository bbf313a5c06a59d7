package ru.ryadom.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/** Takes letters over SMTP, as many as come, and sends none of them on. */
public final class MailCatcher implements AutoCloseable {

	private final ServerSocket door;

	private final BlockingQueue<String> letters = new LinkedBlockingQueue<>();

	public MailCatcher() {
		try {
			this.door = new ServerSocket(0, 10, InetAddress.getByName("127.0.0.1"));
		}
		catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
		Thread.ofVirtual().start(this::serve);
	}

	public int port() {
		return this.door.getLocalPort();
	}

	/** The next letter as it was sent, {@code null} when none comes in a while. */
	public @Nullable String next() throws InterruptedException {
		return this.letters.poll(20, TimeUnit.SECONDS);
	}

	/** Whether there is a letter that nobody has taken. */
	public boolean isEmpty() {
		return this.letters.isEmpty();
	}

	private void serve() {
		while (!this.door.isClosed()) {
			try (Socket caller = this.door.accept()) {
				talk(caller);
			}
			catch (IOException gone) {
				// The next caller may stay longer, and a closed door ends it.
			}
		}
	}

	private void talk(Socket caller) throws IOException {
		BufferedReader in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
		say(caller, "220 ready");
		for (String line = in.readLine(); line != null; line = in.readLine()) {
			String verb = line.toUpperCase(java.util.Locale.ROOT);
			if (verb.startsWith("DATA")) {
				say(caller, "354 go on");
				this.letters.add(letter(in));
			}
			say(caller, verb.startsWith("QUIT") ? "221 bye" : "250 ok");
			if (verb.startsWith("QUIT")) {
				return;
			}
		}
	}

	private static String letter(BufferedReader in) throws IOException {
		StringBuilder letter = new StringBuilder();
		for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
			letter.append(line).append('\n');
		}
		return letter.toString();
	}

	private static void say(Socket caller, String line) throws IOException {
		caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
		caller.getOutputStream().flush();
	}

	@Override
	public void close() throws IOException {
		this.door.close();
	}

}
