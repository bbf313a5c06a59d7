package ru.ryadom.matrix;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;

import ru.ryadom.support.MailCatcher;

import static org.assertj.core.api.Assertions.assertThat;

/** Letters of those who gave an address and want to be told of everything at once. */
final class CanaryPost {

	private static final Pattern CODE = Pattern.compile("\\d{4}-\\d{4}");

	private final MailCatcher post;

	private final Set<String> heard = new HashSet<>();

	CanaryPost(MailCatcher post) {
		this.post = post;
	}

	/** Has an address from now on. */
	void reach(Caller who, String address, String... kinds) {
		change(who, "nameMailAddress", Map.of("revision", MailSteps.revisionOf(who), "address", address));
		Matcher code = CODE.matcher(MailCatcher.part(this.post.await(address, 1).getLast(), "text/plain"));
		assertThat(code.find()).isTrue();
		change(who, "confirmMailAddress", Map.of("code", code.group()));
		for (String kind : kinds) {
			change(who, "chooseNotices", Map.of("revision", MailSteps.revisionOf(who), "choices",
					List.of(Map.of("kind", kind, "delivery", "AT_ONCE"))));
		}
	}

	private static void change(Caller who, String name, Map<String, Object> input) {
		Sent.done(who, name, input, "__typename");
	}

	/**
	 * Everything that has come since the last time: as it was sent, and as it is read.
	 */
	void into(Haul haul) {
		MailCatcher.pause(Duration.ofMillis(300));
		for (MimeMessage letter : this.post.all()) {
			String raw = raw(letter);
			if (this.heard.add(raw)) {
				String to = MailCatcher.recipient(letter);
				haul.take("letter", to, MailCatcher.everything(letter));
				haul.take("letter", to, raw);
			}
		}
	}

	private static String raw(MimeMessage letter) {
		try (var bytes = new java.io.ByteArrayOutputStream()) {
			letter.writeTo(bytes);
			String whole = bytes.toString(java.nio.charset.StandardCharsets.UTF_8);
			return whole + "\n" + MimeUtility.decodeText(letter.getSubject()) + "\n" + whole.replaceAll("=?\r?\n", "");
		}
		catch (java.io.IOException | jakarta.mail.MessagingException failed) {
			throw new IllegalStateException(failed);
		}
	}

}
