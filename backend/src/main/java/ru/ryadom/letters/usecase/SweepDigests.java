package ru.ryadom.letters.usecase;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.letters.Digests;
import ru.ryadom.letters.Letter;
import ru.ryadom.letters.LetterBook;
import ru.ryadom.letters.MailBox;
import ru.ryadom.letters.MailBoxes;
import ru.ryadom.letters.News;
import ru.ryadom.letters.NoticeDelivery;
import ru.ryadom.terms.LeasedBatches;
import ru.ryadom.terms.LeasedBatches.Job;
import ru.ryadom.terms.Sweep;

/**
 * Makes one letter of what has waited for an account's morning. Under a lease and in
 * units of work: whatever instance does it, and whenever it dies, each piece of news is
 * told once. What was switched off meanwhile is not told.
 */
@Component
public class SweepDigests implements Sweep {

	private static final Job JOB = new Job("digests", "sweepDigests",
			new Viewer.ServiceViewer("service:letters", "Письма"), 100);

	private final LeasedBatches batches;

	private final Digests digests;

	private final MailBoxes boxes;

	private final LetterBook book;

	private final BusinessClock clock;

	private final InstantSource realTime;

	SweepDigests(LeasedBatches batches, Digests digests, MailBoxes boxes, LetterBook book, BusinessClock clock,
			InstantSource realTime) {
		this.batches = batches;
		this.digests = digests;
		this.boxes = boxes;
		this.book = book;
		this.clock = clock;
		this.realTime = realTime;
	}

	@Override
	public String job() {
		return JOB.lease();
	}

	@Override
	public int sweep(BooleanSupplier goOn) {
		Instant now = this.clock.instant();
		return this.digests.any(now) ? this.batches.leased(JOB, (lease) -> this.batches.over(this.digests.accounts(now),
				lease, JOB, goOn, (accounts) -> write(accounts, now))) : 0;
	}

	private int write(List<String> accounts, Instant now) {
		Map<String, MailBox> reachable = this.boxes.reachable(accounts);
		Instant queued = this.realTime.instant();
		List<Letter> letters = this.digests.take(accounts, now)
			.entrySet()
			.stream()
			.filter((mine) -> reachable.containsKey(mine.getKey()))
			.map((mine) -> Map.entry(mine.getKey(), wanted(mine.getValue(), reachable.get(mine.getKey()))))
			.filter((mine) -> !mine.getValue().isEmpty())
			.map((mine) -> Letter.of(mine.getKey(), mine.getValue(), queued))
			.toList();
		this.book.queue(letters);
		return letters.size();
	}

	private static List<News> wanted(List<News> news, MailBox box) {
		return news.stream().filter((each) -> box.deliveryOf(each.kind()) != NoticeDelivery.OFF).toList();
	}

}
