package ru.ryadom.support;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;

/** A real SMTP server on this machine that can be ended and begun again. */
public final class MailCatcher implements AutoCloseable {

	private final int port;

	private final List<MimeMessage> before = new ArrayList<>();

	private GreenMail server;

	public MailCatcher() {
		this.server = begun(0);
		this.port = this.server.getSmtp().getPort();
	}

	private static GreenMail begun(int port) {
		GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
		server.start();
		return server;
	}

	public int port() {
		return this.port;
	}

	public String url() {
		return "smtp://127.0.0.1:" + this.port;
	}

	/** The server dies; what it has taken is kept. */
	public synchronized void end() {
		this.before.addAll(List.of(this.server.getReceivedMessages()));
		this.server.stop();
	}

	public synchronized void begin() {
		this.server = begun(this.port);
	}

	public synchronized List<MimeMessage> all() {
		List<MimeMessage> all = new ArrayList<>(this.before);
		all.addAll(List.of(this.server.getReceivedMessages()));
		return all;
	}

	public List<MimeMessage> to(String address) {
		return all().stream().filter((letter) -> recipient(letter).equals(address)).toList();
	}

	/** Waits until so many letters have come to an address, and a little for one more. */
	public List<MimeMessage> await(String address, int count) {
		until(() -> to(address).size() >= count);
		pause(Duration.ofMillis(400));
		return to(address);
	}

	public static void until(java.util.function.BooleanSupplier reached) {
		Instant end = InstantSource.system().instant().plusSeconds(20);
		while (!reached.getAsBoolean() && InstantSource.system().instant().isBefore(end)) {
			pause(Duration.ofMillis(50));
		}
	}

	public static void pause(Duration time) {
		try {
			Thread.sleep(time);
		}
		catch (InterruptedException stop) {
			Thread.currentThread().interrupt();
		}
	}

	public static String recipient(MimeMessage letter) {
		try {
			return letter.getAllRecipients()[0].toString();
		}
		catch (MessagingException failed) {
			throw new IllegalStateException(failed);
		}
	}

	/** The part of a type, decoded. */
	public static String part(MimeMessage letter, String type) {
		return parts(letter, (part) -> part.startsWith(type)).getFirst();
	}

	/** Everything that anybody on the way can read, decoded: headers, words and files. */
	public static String everything(MimeMessage letter) {
		try {
			StringBuilder all = new StringBuilder(letter.getSubject());
			letter.getAllHeaderLines().asIterator().forEachRemaining((line) -> all.append('\n').append(line));
			parts(letter, (_) -> true).forEach((part) -> all.append('\n').append(part));
			return all.toString();
		}
		catch (MessagingException failed) {
			throw new IllegalStateException(failed);
		}
	}

	private static List<String> parts(Part part, Predicate<String> wanted) {
		try {
			if (part.getContent() instanceof Multipart many) {
				List<String> all = new ArrayList<>();
				for (int i = 0; i < many.getCount(); i++) {
					BodyPart one = many.getBodyPart(i);
					all.addAll(parts(one, wanted));
				}
				return all;
			}
			return wanted.test(part.getContentType().toLowerCase(java.util.Locale.ROOT))
					? List.of(new String(part.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
					: List.of();
		}
		catch (MessagingException | java.io.IOException failed) {
			throw new IllegalStateException(failed);
		}
	}

	@Override
	public void close() {
		this.server.stop();
	}

}
