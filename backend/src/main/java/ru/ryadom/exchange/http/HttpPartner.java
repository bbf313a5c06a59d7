package ru.ryadom.exchange.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import org.jspecify.annotations.Nullable;

import ru.ryadom.exchange.ChannelState;
import ru.ryadom.exchange.ExchangeBody;
import ru.ryadom.exchange.OutsideSystem;
import ru.ryadom.exchange.PartnerSystem;

/**
 * Another system over HTTP: {@code POST messages}, {@code GET events}. Sending and
 * reading share one breaker, so the regular reading finds out when the other side works
 * again.
 */
final class HttpPartner implements PartnerSystem {

	private static final long LONGEST_ANSWER = 1 << 20;

	private final OutsideSystem system;

	private final URI address;

	private final Duration timeout;

	private final HttpClient http;

	private final CircuitBreaker breaker;

	HttpPartner(OutsideSystem system, URI address, Duration timeout, CircuitBreaker breaker) {
		this.system = system;
		this.address = address;
		this.timeout = timeout;
		this.breaker = breaker;
		this.http = HttpClient.newBuilder()
			.connectTimeout(timeout)
			.version(HttpClient.Version.HTTP_1_1)
			.followRedirects(HttpClient.Redirect.NEVER)
			.build();
	}

	@Override
	public OutsideSystem system() {
		return this.system;
	}

	@Override
	public ChannelState state() {
		return switch (this.breaker.getState()) {
			case OPEN, FORCED_OPEN -> ChannelState.RESTING;
			case HALF_OPEN -> ChannelState.TRYING;
			case CLOSED, DISABLED, METRICS_ONLY -> ChannelState.WORKING;
		};
	}

	@Override
	public Delivery send(String messageId, ExchangeBody body, LocalDate today) {
		HttpRequest request = request("messages", today).header("Message-Id", messageId)
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(Wire.message(messageId, body, today)))
			.build();
		return guarded(request, (answer) -> switch (answer.statusCode()) {
			case 200, 201, 202 -> new Delivery.Taken(Wire.receipt(answer.body()));
			case 400, 404, 410, 413, 415, 422 -> new Delivery.Declined();
			default -> throw new Trouble("STATUS_" + answer.statusCode());
		}, Delivery.Failed::new, new Delivery.NotTried());
	}

	@Override
	public FeedAnswer read(@Nullable String after, int limit, LocalDate today) {
		String place = (after != null) ? "&after=" + URLEncoder.encode(after, StandardCharsets.UTF_8) : "";
		HttpRequest request = request("events?limit=" + limit + place, today).GET().build();
		return guarded(request, (answer) -> {
			if (answer.statusCode() != 200) {
				throw new Trouble("STATUS_" + answer.statusCode());
			}
			return Wire.page(this.system, answer.body());
		}, (_) -> new FeedAnswer.Nothing(), new FeedAnswer.Nothing());
	}

	/** How an answer is understood. */
	private interface Understanding<T> {

		T of(HttpResponse<String> answer) throws Trouble, Wire.Garbage;

	}

	/** What came of a trouble by its code. */
	private interface Failure<T> {

		T because(String code);

	}

	/** The call went wrong. */
	private static final class Trouble extends Exception {

		private static final long serialVersionUID = 1L;

		private final String code;

		Trouble(String code) {
			super(null, null, false, false);
			this.code = code;
		}

	}

	/** Every permission that the breaker gives is answered, whatever happens. */
	private <T> T guarded(HttpRequest request, Understanding<T> understanding, Failure<T> failure, T notTried) {
		if (!this.breaker.tryAcquirePermission()) {
			return notTried;
		}
		long begun = this.breaker.getCurrentTimestamp();
		boolean well = false;
		try {
			T answer = understanding.of(call(request));
			well = true;
			return answer;
		}
		catch (Trouble trouble) {
			return failure.because(trouble.code);
		}
		catch (Wire.Garbage notAsAgreed) {
			return failure.because("GARBAGE");
		}
		finally {
			long took = this.breaker.getCurrentTimestamp() - begun;
			if (well) {
				this.breaker.onSuccess(took, this.breaker.getTimestampUnit());
			}
			else {
				this.breaker.onError(took, this.breaker.getTimestampUnit(), new IOException());
			}
		}
	}

	/** The request's own timeout ends with the headers; this one with the last byte. */
	private HttpResponse<String> call(HttpRequest request) throws Trouble {
		CompletableFuture<HttpResponse<String>> answer = this.http.sendAsync(request,
				BodyHandlers.limiting(BodyHandlers.ofString(StandardCharsets.UTF_8), LONGEST_ANSWER));
		try {
			return answer.get(this.timeout.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException tooLong) {
			answer.cancel(true);
			throw new Trouble("TIMEOUT");
		}
		catch (ExecutionException failed) {
			throw new Trouble(code(failed.getCause()));
		}
		catch (InterruptedException stop) {
			answer.cancel(true);
			Thread.currentThread().interrupt();
			throw new Trouble("NO_CONNECTION");
		}
	}

	private static String code(@Nullable Throwable cause) {
		return switch (cause) {
			case HttpTimeoutException _ -> "TIMEOUT";
			case ConnectException _ -> "NO_CONNECTION";
			case null, default -> "BROKEN_OFF";
		};
	}

	private HttpRequest.Builder request(String path, LocalDate today) {
		return HttpRequest.newBuilder(this.address.resolve(path))
			.timeout(this.timeout)
			.header("Accept", "application/json")
			.header("Sender-Date", today.toString());
	}

}
