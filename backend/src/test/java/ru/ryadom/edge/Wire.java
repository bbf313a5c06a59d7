package ru.ryadom.edge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The smallest HTTP client: one request, one connection, exactly the bytes that are asked
 * for. Polite clients cannot send what an attacker sends, and their own work would stand
 * in the benchmark.
 */
final class Wire {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final int port;

	Wire(int port) {
		this.port = port;
	}

	/** An answer. */
	record Answer(int status, Map<String, String> headers, String body) {

		JsonNode json() {
			return JSON.readTree(this.body);
		}

		String header(String name) {
			return this.headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
		}

	}

	/** A plain GraphQL request. */
	Answer query(String query) throws IOException {
		return send(Attack.query("query", query, 200, "-"));
	}

	/**
	 * Sends the request; a connection that the server closed early is read all the same.
	 */
	Answer send(Attack attack) throws IOException {
		try (var socket = new Socket("127.0.0.1", this.port)) {
			socket.setSoTimeout(20_000);
			var out = socket.getOutputStream();
			out.write(head(attack));
			try {
				writeBody(out, attack);
			}
			catch (IOException _) {
				// refused while we were still sending
			}
			return read(socket);
		}
	}

	private static byte[] head(Attack attack) {
		var head = new StringBuilder(attack.method() + ' ' + attack.path() + " HTTP/1.1\r\nHost: localhost\r\n");
		attack.headers().forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
		if (attack.chunked()) {
			head.append("Transfer-Encoding: chunked\r\n");
		}
		else if (attack.body().length > 0) {
			head.append("Content-Length: ").append(attack.body().length).append("\r\n");
		}
		return head.append("Connection: close\r\n\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
	}

	private static void writeBody(OutputStream out, Attack attack) throws IOException {
		if (!attack.chunked()) {
			out.write(attack.body());
			return;
		}
		int step = 32 * 1024;
		for (int from = 0; from < attack.body().length; from += step) {
			int length = Math.min(step, attack.body().length - from);
			out.write((Integer.toHexString(length) + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
			out.write(attack.body(), from, length);
			out.write("\r\n".getBytes(StandardCharsets.ISO_8859_1));
		}
		out.write("0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
	}

	private static Answer read(Socket socket) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try {
			socket.getInputStream().transferTo(bytes);
		}
		catch (IOException ex) {
			if (bytes.size() == 0) {
				throw ex;
			}
		}
		String text = bytes.toString(StandardCharsets.UTF_8);
		int end = text.indexOf("\r\n\r\n");
		Map<String, String> headers = new TreeMap<>();
		text.substring(0, end).lines().skip(1).forEach((line) -> {
			int colon = line.indexOf(':');
			headers.put(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
		});
		String body = text.substring(end + 4);
		boolean chunked = headers.getOrDefault("transfer-encoding", "").contains("chunked");
		return new Answer(Integer.parseInt(text.substring(9, 12)), headers, chunked ? joined(body) : body);
	}

	private static String joined(String chunks) {
		byte[] all = chunks.getBytes(StandardCharsets.UTF_8);
		var whole = new ByteArrayOutputStream();
		int at = 0;
		while (at < all.length) {
			int line = at;
			while (all[line] != '\r') {
				line++;
			}
			int length = Integer.parseInt(new String(all, at, line - at, StandardCharsets.US_ASCII), 16);
			whole.write(all, line + 2, length);
			at = line + 2 + length + 2;
			if (length == 0) {
				break;
			}
		}
		return whole.toString(StandardCharsets.UTF_8);
	}

}
