package ru.ryadom.letters.usecase;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

import io.github.resilience4j.core.IntervalFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import ru.ryadom.letters.Letter;
import ru.ryadom.letters.LetterQueue;
import ru.ryadom.letters.LetterQueue.Claim;
import ru.ryadom.letters.LetterText;
import ru.ryadom.letters.MailAddress;
import ru.ryadom.letters.MailBox;
import ru.ryadom.letters.MailBoxes;
import ru.ryadom.letters.PostOffice;
import ru.ryadom.letters.PostOffice.Posting;

/**
 * Hands over what waits, at least once: a worker that dies between the mail server's
 * receipt and the note of it leaves a letter that goes again, under the same Message-ID,
 * by which mail programs show one letter once.
 */
@Component
public class SendLetters {

	private final LetterQueue queue;

	private final MailBoxes boxes;

	private final PostOffice office;

	private final InstantSource realTime;

	private final PostingPace pace;

	private final String site;

	private final IntervalFunction pauses;

	SendLetters(LetterQueue queue, MailBoxes boxes, PostOffice office, InstantSource realTime, PostingPace pace,
			@Value("${ryadom.site-url}") String site) {
		this.queue = queue;
		this.boxes = boxes;
		this.office = office;
		this.realTime = realTime;
		this.pace = pace;
		this.site = site.replaceAll("/+$", "");
		this.pauses = IntervalFunction.ofExponentialRandomBackoff(pace.firstPause(), 2, 0.5, pace.longestPause());
	}

	/** Where a letter goes, and what it says. */
	private record Envelope(MailAddress to, LetterText text) {
	}

	/**
	 * Sends the letter that has been due longest.
	 * @return whether there was one
	 */
	public boolean sendOne() {
		if (!this.office.isConnected()) {
			return false;
		}
		Instant now = this.realTime.instant();
		Optional<Claim> claim = this.queue.claim(now, now.plus(this.pace.lease()));
		claim.ifPresent((held) -> this.queue.keep(held, posted(held.letter())));
		return claim.isPresent();
	}

	private Letter posted(Letter letter) {
		Optional<Envelope> envelope = envelope(letter);
		if (envelope.isEmpty()) {
			return letter.dropped();
		}
		Posting posting = this.office.post(letter.id(), envelope.get().to(), envelope.get().text());
		Instant at = this.realTime.instant();
		return switch (posting) {
			case Posting.Taken _ -> letter.sent(at);
			case Posting.Declined _ -> letter.givenUp(at, "REFUSED");
			case Posting.Failed(var reason) when letter.tries() + 1 >= this.pace.tries() -> letter.givenUp(at, reason);
			case Posting.Failed(var reason) -> letter.notTaken(at, reason, at.plus(pause(letter.tries() + 1)));
		};
	}

	private Optional<Envelope> envelope(Letter letter) {
		@Nullable String codeId = letter.codeId();
		if (codeId != null) {
			MailBox.Waiting waiting = this.boxes.of(letter.account()).waiting();
			return (waiting != null && waiting.codeId().equals(codeId))
					? Optional
						.of(new Envelope(waiting.address(), LetterText.ofCode(this.boxes.code(codeId), this.site)))
					: Optional.empty();
		}
		Map<String, MailBox> reachable = this.boxes.reachable(java.util.List.of(letter.account()));
		return Optional.ofNullable(reachable.get(letter.account()))
			.map(MailBox::address)
			.map((to) -> new Envelope(to, LetterText.of(letter.news(), this.site, letter.queuedAt())));
	}

	private Duration pause(int tries) {
		return Duration.ofMillis(this.pauses.apply(tries));
	}

}
