package ru.ryadom.edge.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;

import ru.ryadom.edge.limits.Limit;
import ru.ryadom.edge.limits.Limits;

/**
 * Reads a body that must be small. A declared length is believed when it is too large; an
 * undeclared one is read no further than one byte past the limit. The container's own
 * limit covers forms only, so without this a body of 50 MB is read whole.
 */
final class SmallBody {

	private static final int FIRST_GUESS = 4 * 1024;

	private SmallBody() {
	}

	/** The whole body, at most as long as the limit. */
	static byte[] read(HttpServletRequest request, Limits limits) throws RefusedRequest {
		try {
			return readWhole(request, limits);
		}
		catch (IOException _) {
			throw new RefusedRequest(HttpStatus.REQUEST_TIMEOUT, Limit.BODY, "Тело запроса не дошло целиком.");
		}
	}

	private static byte[] readWhole(HttpServletRequest request, Limits limits) throws IOException, RefusedRequest {
		int most = (int) limits.body().toBytes();
		if (request.getContentLengthLong() > most) {
			throw tooLarge(limits);
		}
		long until = System.nanoTime() + limits.time().toNanos();
		byte[] body = new byte[FIRST_GUESS];
		int length = 0;
		InputStream input = request.getInputStream();
		for (int read = 0; read >= 0; read = input.read(body, length, body.length - length)) {
			length += read;
			if (length > most) {
				throw tooLarge(limits);
			}
			if (System.nanoTime() > until) {
				throw new RefusedRequest(HttpStatus.REQUEST_TIMEOUT, Limit.BODY,
						"Тело запроса приходит слишком медленно.");
			}
			if (length == body.length) {
				body = Arrays.copyOf(body, Math.min(most + 1, body.length * 2));
			}
		}
		return Arrays.copyOf(body, length);
	}

	private static RefusedRequest tooLarge(Limits limits) {
		return new RefusedRequest(HttpStatus.CONTENT_TOO_LARGE, Limit.BODY,
				"Тело запроса больше " + limits.body().toKilobytes() + " КиБ.");
	}

	/**
	 * Reads away a little of what the client is still sending, so that it gets to see the
	 * refusal: a connection closed on unread bytes is reset, and the answer may be lost
	 * with it.
	 */
	static void linger(HttpServletRequest request) {
		byte[] away = new byte[16 * 1024];
		try {
			InputStream input = request.getInputStream();
			for (int pause = 0; pause < 10; pause++) {
				for (int chunk = 0; chunk < 16 && input.available() > 0; chunk++) {
					if (input.read(away) < 0) {
						return;
					}
				}
				Thread.sleep(10);
			}
		}
		catch (IOException _) {
			// the client is gone, which is what we waited for
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
		}
	}

}
