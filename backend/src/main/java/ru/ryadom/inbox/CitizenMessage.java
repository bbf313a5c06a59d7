package ru.ryadom.inbox;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A message to a person, or to who acts for them.
 *
 * @param caseId {@code null} when it is about no case
 * @param readAt when it was first read, {@code null} before
 */
public record CitizenMessage(String id, String personId, @Nullable String caseId, Instant sentAt, MessageText text,
		@Nullable Instant readAt) {

	public String title() {
		return this.text.title();
	}

	public String body() {
		return this.text.body();
	}

	public String plain() {
		return this.text.plain();
	}

}
