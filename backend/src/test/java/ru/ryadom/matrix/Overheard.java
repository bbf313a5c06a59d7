package ru.ryadom.matrix;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;

/** Everything that a stream says until it is closed, line by line, with its head. */
final class Overheard implements AutoCloseable {

	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final StringBuffer said = new StringBuffer();

	private final HttpResponse<InputStream> answer;

	private final Thread listener;

	Overheard(HttpRequest request) {
		try {
			this.answer = this.http.send(request, BodyHandlers.ofInputStream());
		}
		catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
		catch (InterruptedException stop) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(stop);
		}
		this.said.append(this.answer.statusCode()).append('\n').append(this.answer.headers().map()).append('\n');
		this.listener = Thread.ofVirtual().start(this::listen);
	}

	private void listen() {
		try (Scanner lines = new Scanner(this.answer.body(), StandardCharsets.UTF_8)) {
			while (lines.hasNextLine()) {
				this.said.append(lines.nextLine()).append('\n');
			}
		}
	}

	String said() {
		return this.said.toString();
	}

	boolean isOver() {
		return !this.listener.isAlive();
	}

	@Override
	public void close() {
		this.http.shutdownNow();
	}

}
