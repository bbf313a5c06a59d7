package ru.ryadom.letters.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

import ru.ryadom.letters.MailAddress;
import ru.ryadom.letters.MailBox;
import ru.ryadom.letters.NewsKind;
import ru.ryadom.letters.NoticeDelivery;

/**
 * The stored shape of a box, by account.
 *
 * @param proved whether there is an address to send to
 * @param pd both addresses, sealed for this account
 */
record MailBoxDocument(@Id String id, int revision, boolean proved, Map<String, String> chosen, List<Instant> codesAt,
		byte[] pd) {

	/** What is personal: where letters go, and an address on its way to be proved. */
	record Sealed(@Nullable String address, @Nullable String waiting, @Nullable String codeId, @Nullable Instant until,
			int wrong) {

		static Sealed of(MailBox box) {
			MailAddress address = box.address();
			MailBox.Waiting waiting = box.waiting();
			String proved = (address != null) ? address.value() : null;
			return (waiting != null)
					? new Sealed(proved, waiting.address().value(), waiting.codeId(), waiting.until(), waiting.wrong())
					: new Sealed(proved, null, null, null, 0);
		}

	}

	static MailBoxDocument of(MailBox box, int revision, byte[] pd) {
		Map<String, String> chosen = box.chosen()
			.entrySet()
			.stream()
			.collect(Collectors.toMap((each) -> each.getKey().name(), (each) -> each.getValue().name()));
		return new MailBoxDocument(box.account(), revision, box.address() != null, chosen, box.codesAt(), pd);
	}

	MailBox toDomain(Sealed sealed) {
		Map<NewsKind, NoticeDelivery> kinds = this.chosen.entrySet()
			.stream()
			.collect(Collectors.toMap((each) -> NewsKind.valueOf(each.getKey()),
					(each) -> NoticeDelivery.valueOf(each.getValue())));
		return new MailBox(this.id, this.revision,
				(sealed.address() != null) ? new MailAddress(sealed.address()) : null, waiting(sealed), kinds,
				this.codesAt);
	}

	private static MailBox.@Nullable Waiting waiting(Sealed sealed) {
		String address = sealed.waiting();
		String codeId = sealed.codeId();
		Instant until = sealed.until();
		return (address != null && codeId != null && until != null)
				? new MailBox.Waiting(new MailAddress(address), codeId, until, sealed.wrong()) : null;
	}

}
