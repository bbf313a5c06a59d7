package ru.ryadom.matrix;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.bson.Document;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.mongodb.core.MongoOperations;

import ru.ryadom.access.Viewer;
import ru.ryadom.exchange.Exchange;
import ru.ryadom.exchange.ExchangeBody;
import ru.ryadom.exchange.Feeds;
import ru.ryadom.exchange.Outbox;
import ru.ryadom.exchange.OutsideSystem;
import ru.ryadom.exchange.PlanAgreed;
import ru.ryadom.journal.ReadingForTests;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.Ids;
import ru.ryadom.kernel.UnitOfWork;
import ru.ryadom.law.Answers;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.letters.Letter;
import ru.ryadom.letters.LetterBook;
import ru.ryadom.letters.LetterQueue;
import ru.ryadom.letters.MailBoxes;
import ru.ryadom.letters.News;
import ru.ryadom.letters.NewsKind;

/**
 * What a town has in its outbox: put there as rooms put it. МСЭ has an address at which
 * nobody answers, and nobody looks: the worker looks once an hour.
 */
class ExchangeAtTown {

	/** For the server of a test that builds a town. */
	static final String ADDRESS = "ryadom.exchange.mse.url=http://127.0.0.1:9";

	/** For the same. */
	static final String SELDOM = "ryadom.exchange.pace.look=1h";

	/** The same of letters. */
	static final String POST = "ryadom.smtp.url=smtp://127.0.0.1:9";

	/** And of who sends them. */
	static final String RARELY = "ryadom.letters.pace.look=1h";

	private static final String MESSAGE = "message { id kindName stage }";

	private static final Viewer.ServiceViewer PROGRAM = new Viewer.ServiceViewer("service:test", "Проверка");

	private final UnitOfWork unit;

	private final Exchange exchange;

	private final Outbox outbox;

	private final Feeds feeds;

	private final ApplicationEventPublisher events;

	private final LetterBook book;

	private final LetterQueue letters;

	private final MailBoxes boxes;

	ExchangeAtTown(UnitOfWork unit, Exchange exchange, Outbox outbox, Feeds feeds, ApplicationEventPublisher events,
			LetterBook book, LetterQueue letters, MailBoxes boxes) {
		this.book = book;
		this.letters = letters;
		this.boxes = boxes;
		this.events = events;
		this.unit = unit;
		this.exchange = exchange;
		this.outbox = outbox;
		this.feeds = feeds;
	}

	/** ЕЦП tells of an agreed plan, as the feed would. */
	void plan(InventedPerson person, String number, LocalDate agreedOn, String office, boolean accompaniment) {
		ExchangeBody.About about = new ExchangeBody.About(person.last(), person.first(), person.middle(),
				LocalDate.of(1990, 5, 17), person.snils());
		Command told = new Command("test", PROGRAM.account(), Road.key(), new Nothing());
		ReadingForTests.during(() -> this.unit.run(told, Answers.CODEC, () -> {
			this.events.publishEvent(new PlanAgreed(PROGRAM, number, agreedOn, office, about, accompaniment, agreedOn));
			return new Accepted<>("told");
		}));
	}

	private record Nothing() {
	}

	/**
	 * One that each of these has sent again and settled, one that was given up, one that
	 * waits, and something that nobody understood. The newest are on the first page.
	 * @return id of the one that was given up
	 */
	String talk(Road road, String office, LocalDate today, Caller... staff) {
		Instant now = InstantSource.system().instant();
		this.feeds.quarantine(OutsideSystem.MSE, "garbage-1", "GARBAGE", "{", now);
		for (Caller each : staff) {
			String id = queue(road, office);
			again(road, each, id);
			byHand(road, each, id, today);
		}
		String failed = queue(road, office);
		Outbox.Claim claim = claim(now);
		while (!claim.message().id().equals(failed)) {
			claim = claim(now);
		}
		this.outbox.keep(claim, claim.message().givenUp(now, "TIMEOUT"));
		queue(road, office);
		return failed;
	}

	/** The next one; another town's stays claimed, so this ends. */
	private Outbox.Claim claim(Instant now) {
		return this.outbox.claim(OutsideSystem.MSE, now.plusSeconds(60), now.plusSeconds(90)).orElseThrow();
	}

	/** A letter that was given up. */
	String failedLetter(String office) {
		String id = queuedLetter(office);
		LetterQueue.Claim claim = claimLetter(id);
		this.letters.keep(claim, claim.letter().givenUp(InstantSource.system().instant(), "NO_CONNECTION"));
		return id;
	}

	/** The mail server has taken it after all. */
	void sentLetter(String id) {
		LetterQueue.Claim claim = claimLetter(id);
		this.letters.keep(claim, claim.letter().sent(InstantSource.system().instant()));
	}

	/** A letter that waits. */
	String queuedLetter(String office) {
		Letter letter = Letter.of("account-of-nobody", List.of(new News("account-of-nobody", NewsKind.TERM_NEAR,
				Ids.next("term"), "/cabinet", office, LocalDate.of(2026, 4, 7))), InstantSource.system().instant());
		this.unit.run(new Command("test", PROGRAM.account(), Road.key(), new Nothing()), Answers.CODEC, () -> {
			this.book.queue(List.of(letter));
			return new Accepted<>(letter.id());
		});
		return letter.id();
	}

	/** The code that was sent last. */
	String mailCode(MongoOperations mongo) {
		return this.boxes.code(mongo.getCollection("letters")
			.find(new Document("codeId", new Document("$type", "string")))
			.sort(new Document("_id", -1))
			.first()
			.getString("codeId"));
	}

	private LetterQueue.Claim claimLetter(String id) {
		Instant now = InstantSource.system().instant();
		LetterQueue.Claim claim = this.letters.claim(now.plusSeconds(60), now.plusSeconds(90)).orElseThrow();
		while (!claim.letter().id().equals(id)) {
			claim = this.letters.claim(now.plusSeconds(60), now.plusSeconds(90)).orElseThrow();
		}
		return claim;
	}

	void again(Road road, Caller by, String id) {
		road.change(by, "sendExchangeMessageAgain", Map.of("exchangeId", id), MESSAGE);
	}

	void byHand(Road road, Caller by, String id, LocalDate today) {
		road.change(by, "settleExchangeMessageByHand",
				Map.of("exchangeId", id, "on", today.toString(), "note", "Нарочным, вх. № 5"), MESSAGE);
	}

	String queue(Road road, String office) {
		ExchangeBody.About about = new ExchangeBody.About("Соловьёва", "Мария", "Андреевна", LocalDate.of(1990, 5, 17),
				"50000000137");
		ExchangeBody body = new ExchangeBody.MseRequest(about, "17.77/2026", "Выписки недостаточно.");
		return ((Accepted<String>) this.unit.run(new Command("test", PROGRAM.account(), Road.key(), new Nothing()),
				Answers.CODEC, () -> new Accepted<>(this.exchange.queue(road.id(), office, road.personId(), body))))
			.value();
	}

}
