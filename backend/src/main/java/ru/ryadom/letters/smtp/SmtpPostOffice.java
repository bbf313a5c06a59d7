package ru.ryadom.letters.smtp;

import java.io.UnsupportedEncodingException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Properties;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

import ru.ryadom.letters.CalendarFile;
import ru.ryadom.letters.LetterText;
import ru.ryadom.letters.MailAddress;
import ru.ryadom.letters.PostOffice;

/**
 * Hands letters over by SMTP. A letter that is tried again has the same Message-ID. No
 * address and no word of a letter goes into the log.
 */
final class SmtpPostOffice implements PostOffice {

	private static final String UTF_8 = StandardCharsets.UTF_8.name();

	private static final int PERMANENT = 500;

	private static final String NAME = "Рядом";

	private final JavaMailSenderImpl sender;

	private final String from;

	SmtpPostOffice(URI address, String from, Duration timeout) {
		this.from = from;
		this.sender = sender(address, timeout);
	}

	private static JavaMailSenderImpl sender(URI address, Duration timeout) {
		JavaMailSenderImpl sender = new JavaMailSenderImpl();
		String protocol = address.getScheme();
		sender.setProtocol(protocol);
		sender.setHost(address.getHost());
		sender.setPort((address.getPort() > 0) ? address.getPort() : protocol.equals("smtps") ? 465 : 587);
		sender.setDefaultEncoding(UTF_8);
		String prefix = "mail." + protocol + ".";
		Properties properties = sender.getJavaMailProperties();
		String millis = Long.toString(timeout.toMillis());
		properties.setProperty(prefix + "connectiontimeout", millis);
		properties.setProperty(prefix + "timeout", millis);
		properties.setProperty(prefix + "writetimeout", millis);
		properties.setProperty(prefix + "localhost", "ryadom");
		properties.setProperty(prefix + "ssl.checkserveridentity", "true");
		properties.setProperty(prefix + "starttls.enable", "true");
		properties.setProperty(prefix + "starttls.required", Boolean.toString(!isHere(address.getHost())));
		String user = address.getUserInfo();
		if (user != null) {
			String[] parts = user.split(":", 2);
			sender.setUsername(parts[0]);
			sender.setPassword((parts.length > 1) ? parts[1] : "");
			properties.setProperty(prefix + "auth", "true");
		}
		return sender;
	}

	/**
	 * Beyond this machine letters go encrypted or not at all; so it is in a compose net.
	 */
	private static boolean isHere(String host) {
		try {
			InetAddress address = InetAddress.getByName(host);
			return address.isLoopbackAddress() || address.isSiteLocalAddress();
		}
		catch (UnknownHostException unknown) {
			return false;
		}
	}

	@Override
	public boolean isConnected() {
		return true;
	}

	@Override
	public Posting post(String letterId, MailAddress to, LetterText text) {
		try {
			this.sender.send(message(letterId, to, text));
			return new Posting.Taken();
		}
		catch (MailAuthenticationException refused) {
			return new Posting.Failed("FAULT");
		}
		catch (MailSendException failed) {
			return isFinal(failed) ? new Posting.Declined() : new Posting.Failed(reason(failed));
		}
		catch (MailException | MessagingException | UnsupportedEncodingException failed) {
			return new Posting.Failed("FAULT");
		}
	}

	private MimeMessage message(String letterId, MailAddress to, LetterText text)
			throws MessagingException, UnsupportedEncodingException {
		MimeMessage message = this.sender.createMimeMessage();
		MimeMessageHelper letter = new MimeMessageHelper(message, true, UTF_8);
		letter.setFrom(this.from, NAME);
		letter.setTo(to.value());
		letter.setSubject(text.subject());
		letter.setText(text.plain(), text.html());
		for (CalendarFile file : text.calendar()) {
			letter.addAttachment(file.name(), new ByteArrayResource(file.text().getBytes(StandardCharsets.UTF_8)),
					"text/calendar; charset=UTF-8; method=PUBLISH");
		}
		message.setHeader("List-Unsubscribe", "<" + text.settings() + ">");
		message.setHeader("Auto-Submitted", "auto-generated");
		message.setHeader("Content-Language", "ru");
		message.setHeader("Message-ID", "<" + letterId + "@" + domain() + ">");
		return message;
	}

	private String domain() {
		return this.from.substring(this.from.lastIndexOf('@') + 1);
	}

	/** Whether the server said that it will never take this letter. */
	private static boolean isFinal(MailSendException failed) {
		for (Throwable cause = cause(failed); cause != null; cause = next(cause)) {
			int code = switch (cause) {
				case SMTPAddressFailedException address -> address.getReturnCode();
				case SMTPSendFailedException sending -> sending.getReturnCode();
				default -> 0;
			};
			if (code >= PERMANENT) {
				return true;
			}
		}
		return false;
	}

	/** With a cause of its own it never came to sending. */
	private static String reason(MailSendException failed) {
		return (failed.getCause() != null) ? "NO_CONNECTION" : "FAULT";
	}

	private static @org.jspecify.annotations.Nullable Throwable cause(MailSendException failed) {
		Exception[] each = failed.getMessageExceptions();
		return (each.length > 0) ? each[0] : failed.getCause();
	}

	private static @org.jspecify.annotations.Nullable Throwable next(Throwable cause) {
		return (cause instanceof MessagingException mail && mail.getNextException() != null) ? mail.getNextException()
				: cause.getCause();
	}

}
