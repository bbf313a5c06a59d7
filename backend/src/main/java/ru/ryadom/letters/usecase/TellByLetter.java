package ru.ryadom.letters.usecase;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import ru.ryadom.access.OfficePlaces;
import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.letters.Digests;
import ru.ryadom.letters.Digests.Kept;
import ru.ryadom.letters.Letter;
import ru.ryadom.letters.LetterBook;
import ru.ryadom.letters.Letters;
import ru.ryadom.letters.MailBox;
import ru.ryadom.letters.MailBoxes;
import ru.ryadom.letters.Morning;
import ru.ryadom.letters.News;

/**
 * Goes by what each account has chosen. What comes at once for one account in one unit of
 * work is one letter.
 */
@Component
class TellByLetter implements Letters {

	private final MailBoxes boxes;

	private final Digests digests;

	private final LetterBook book;

	private final OfficePlaces places;

	private final BusinessClock clock;

	private final InstantSource realTime;

	TellByLetter(MailBoxes boxes, Digests digests, LetterBook book, OfficePlaces places, BusinessClock clock,
			InstantSource realTime) {
		this.boxes = boxes;
		this.digests = digests;
		this.book = book;
		this.places = places;
		this.clock = clock;
		this.realTime = realTime;
	}

	@Override
	public void tell(Collection<News> news) {
		if (news.isEmpty()) {
			return;
		}
		Map<String, MailBox> reachable = this.boxes.reachable(news.stream().map(News::account).distinct().toList());
		Map<String, List<News>> atOnce = new LinkedHashMap<>();
		List<Kept> kept = new ArrayList<>();
		Instant now = this.clock.instant();
		for (News each : news) {
			MailBox box = reachable.get(each.account());
			if (box == null) {
				continue;
			}
			switch (box.deliveryOf(each.kind())) {
				case OFF -> {
				}
				case DIGEST ->
					kept.add(new Kept(each, Morning.after(now, this.places.placeOf(each.officeId()).zone())));
				case AT_ONCE -> atOnce.computeIfAbsent(each.account(), (_) -> new ArrayList<>()).add(each);
			}
		}
		this.digests.keep(kept);
		Instant queued = this.realTime.instant();
		this.book.queue(
				atOnce.entrySet().stream().map((mine) -> Letter.of(mine.getKey(), mine.getValue(), queued)).toList());
	}

}
