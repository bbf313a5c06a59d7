package ru.ryadom.simulators;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.annotation.PreDestroy;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Takes every letter by SMTP and passes none on; it can be switched off. */
@Component
class MailServer {

	private final ServerSetup setup;

	private final List<MimeMessage> before = new ArrayList<>();

	private GreenMail server;

	private boolean on = true;

	MailServer(@Value("${simulators.smtp.address}") String address, @Value("${simulators.smtp.port}") int port) {
		this.setup = new ServerSetup(port, address, ServerSetup.PROTOCOL_SMTP);
		this.server = begun();
	}

	/** A letter as whoever got it would see it. */
	record Caught(int number, String messageId, String to, String subject, String plain, String html,
			List<Enclosed> files) {
	}

	/** A file in a letter. */
	record Enclosed(String name, String text) {
	}

	private GreenMail begun() {
		GreenMail fresh = new GreenMail(this.setup);
		fresh.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
		fresh.start();
		return fresh;
	}

	synchronized boolean isOn() {
		return this.on;
	}

	/** Switched off, nobody answers at its port; what was taken stays. */
	synchronized void turn(boolean on) {
		if (this.on && !on) {
			this.before.addAll(List.of(this.server.getReceivedMessages()));
			this.server.stop();
		}
		if (!this.on && on) {
			this.server = begun();
		}
		this.on = on;
	}

	/** Everything that came, oldest first. */
	synchronized List<Caught> letters() {
		List<MimeMessage> all = new ArrayList<>(this.before);
		if (this.on) {
			all.addAll(List.of(this.server.getReceivedMessages()));
		}
		List<Caught> letters = new ArrayList<>();
		for (MimeMessage each : all) {
			letters.add(opened(letters.size() + 1, each));
		}
		return letters;
	}

	@PreDestroy
	synchronized void end() {
		turn(false);
	}

	private static Caught opened(int number, MimeMessage message) {
		try {
			List<Enclosed> files = new ArrayList<>();
			StringBuilder plain = new StringBuilder();
			StringBuilder html = new StringBuilder();
			open(message, plain, html, files);
			return new Caught(number, message.getMessageID(), message.getAllRecipients()[0].toString(),
					message.getSubject(), plain.toString(), html.toString(), List.copyOf(files));
		}
		catch (MessagingException | IOException broken) {
			return new Caught(number, "", "", "Письмо не удалось прочесть", "", "", List.of());
		}
	}

	private static void open(Part part, StringBuilder plain, StringBuilder html, List<Enclosed> files)
			throws MessagingException, IOException {
		if (part.getContent() instanceof Multipart many) {
			for (int i = 0; i < many.getCount(); i++) {
				open(many.getBodyPart(i), plain, html, files);
			}
			return;
		}
		String text = new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		String type = part.getContentType().toLowerCase(Locale.ROOT);
		if (part.getFileName() != null) {
			files.add(new Enclosed(part.getFileName(), text));
		}
		else if (type.startsWith("text/html")) {
			html.append(text);
		}
		else {
			plain.append(text);
		}
	}

}
