package ru.ryadom.letters;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** News that wait for the digest. */
public interface Digests {

	/** Keeps news until a morning, inside the unit of work that made them. */
	void keep(Collection<Kept> news);

	/** Whether anybody's morning has come. */
	boolean any(Instant by);

	/** Accounts whose morning has come. */
	Stream<String> accounts(Instant by);

	/** Takes out what is to be told to these accounts, oldest first. */
	Map<String, List<News>> take(Collection<String> accounts, Instant by);

	/** News and the morning they wait for. */
	record Kept(News news, Instant at) {
	}

}
