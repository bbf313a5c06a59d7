package ru.ryadom.exchange;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Another system as the house talks to it. Nothing here throws for what the wire does.
 */
public interface PartnerSystem {

	OutsideSystem system();

	/** How the channel is now. */
	ChannelState state();

	/**
	 * Hands a message over; the other side takes each id once.
	 * @param today the business day of the sender
	 */
	Delivery send(String messageId, ExchangeBody body, LocalDate today);

	/** Reads what has happened since, in the order in which it is offered. */
	FeedAnswer read(@Nullable String after, int limit, LocalDate today);

	/** What came of handing a message over. */
	sealed interface Delivery {

		/**
		 * The other side has it.
		 *
		 * @param on day of receipt, {@code null} when it will be told later
		 */
		record Taken(@Nullable LocalDate on) implements Delivery {
		}

		/** The other side does not want it, and will not the next time either. */
		record Declined() implements Delivery {
		}

		/** It may have arrived or not; trying again is safe. */
		record Failed(String reason) implements Delivery {
		}

		/** The channel rests, nothing was tried. */
		record NotTried() implements Delivery {
		}

	}

	/** What came of reading the feed. */
	sealed interface FeedAnswer {

		/** Events, and the cursor to go on from. */
		record FeedPage(List<PartnerEvent> events, String next) implements FeedAnswer {

			public FeedPage {
				events = List.copyOf(events);
			}

		}

		/** Nothing was learnt. */
		record Nothing() implements FeedAnswer {
		}

	}

}
