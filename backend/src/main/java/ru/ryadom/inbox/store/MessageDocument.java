package ru.ryadom.inbox.store;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

import ru.ryadom.inbox.CitizenMessage;
import ru.ryadom.inbox.MessageText;

/**
 * The stored shape of a message.
 *
 * @param pd what it says, sealed for this id
 */
record MessageDocument(@Id String id, String person, @Nullable String caseId, Instant sentAt, byte[] pd,
		@Nullable Instant readAt) {

	CitizenMessage toDomain(MessageText text) {
		return new CitizenMessage(this.id, this.person, this.caseId, this.sentAt, text, this.readAt);
	}

}
