package ru.ryadom.letters.store;

import java.time.Instant;

import org.springframework.data.annotation.Id;

import ru.ryadom.kernel.Ids;
import ru.ryadom.letters.Digests.Kept;

/**
 * The stored shape of a piece of news that waits for the digest.
 *
 * @param at the morning it waits for
 */
record DigestDocument(@Id String id, String account, Instant at, NewsEntry news) {

	static DigestDocument of(Kept kept) {
		return new DigestDocument(Ids.next("news"), kept.news().account(), kept.at(), NewsEntry.of(kept.news()));
	}

}
