package ru.ryadom.matrix;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.springframework.data.mongodb.core.MongoOperations;

import ru.ryadom.live.Position;
import ru.ryadom.support.MailCatcher;

/**
 * Has every kind of employer reach for whatever there is after each stage, and looks
 * through what came.
 */
final class CanaryWatch {

	/** Employers, and whether the people are theirs. */
	enum Who {

		ADMINISTRATOR("employer", true), COLLEAGUE("employer3", true), OF_ANOTHER("employer2", false),
		OF_NOTHING("employer4", false);

		final String user;

		final boolean ofEmployer;

		Who(String user, boolean ofEmployer) {
			this.user = user;
			this.ofEmployer = ofEmployer;
		}

	}

	private final Map<Who, Haul> hauls = new EnumMap<>(Who.class);

	private final Haul letters = new Haul();

	private final Haul office = new Haul();

	private final Map<String, Set<String>> leaked = new TreeMap<>();

	private final Map<Who, Set<String>> telling = new EnumMap<>(Who.class);

	private final List<Overheard> ofOffice = new ArrayList<>();

	private final String begun = Position.after(Instant.now().getEpochSecond(), 0).text();

	private final Canaries canaries;

	private final CanaryPost post;

	private final Function<String, Caller> callers;

	private final EmployerReach reach;

	private final EmployerKnocks knocks;

	private int repeated;

	CanaryWatch(Canaries canaries, CanaryPost post, Function<String, Caller> callers, Caller anybody,
			MongoOperations mongo) {
		this.canaries = canaries;
		this.post = post;
		this.callers = callers;
		Schema schema = Schema.of(anybody);
		this.reach = new EmployerReach(schema, mongo);
		this.knocks = new EmployerKnocks(schema, anybody);
		for (Who who : Who.values()) {
			this.hauls.put(who, new Haul());
		}
	}

	/**
	 * After a stage: one's own pages, every kind of thing, refusals, streams, letters.
	 */
	void look(String stage, List<Sent> sent) {
		List<String> ids = this.reach.newest();
		Stream.of("specialist", "head", "citizen", "employer")
			.forEach((user) -> this.reach.learn(this.callers.apply(user), ids));
		if (this.ofOffice.isEmpty()) {
			this.ofOffice.addAll(this.knocks.listen(this.callers.apply("specialist"), this.begun, things(ids)));
		}
		this.hauls.forEach((who, haul) -> {
			Caller caller = this.callers.apply(who.user);
			this.reach.look(caller, haul, ids);
			this.knocks.repeat(caller, haul, sent.subList(this.repeated, sent.size()), who == Who.ADMINISTRATOR);
			hear(haul, this.knocks.listen(caller, this.begun, things(ids)));
		});
		this.repeated = sent.size();
		judge(stage);
	}

	/**
	 * Whatever anybody ever sent, of whatever thing, and every value looked for; a
	 * colleague may nothing that the administrator may not.
	 */
	void tryEverything(List<Sent> sent) {
		List<String> ids = this.reach.ids(1);
		List<String> oneOfEach = this.reach.newest();
		List<String> values = this.canaries.all().stream().map(Canary::value).toList();
		this.hauls.forEach((who, haul) -> {
			Caller caller = this.callers.apply(who.user);
			this.reach.search(caller, haul, ids, who == Who.ADMINISTRATOR);
			if (who != Who.COLLEAGUE) {
				this.knocks.knock(caller, haul, sent, oneOfEach);
				this.telling.put(who, this.knocks.lookFor(caller, haul, values));
			}
		});
		judge("everything was tried");
	}

	/** The same reach of those whose work it is. */
	void theOfficeReads() {
		List<String> all = this.reach.ids(Integer.MAX_VALUE).stream().filter(this.reach::isThing).toList();
		this.reach.look(this.callers.apply("specialist"), this.office, all);
		Stream.of("specialist", "head", "citizen")
			.forEach((user) -> this.reach.pages(this.callers.apply(user), this.office));
		this.ofOffice.forEach((stream) -> this.office.take("stream", "subscription", stream.said()));
		this.ofOffice.forEach(Overheard::close);
		this.office.look(this.canaries.all());
	}

	private static List<String> things(List<String> ids) {
		return ids.stream().filter((id) -> id.matches("(case|employernotice|planrequest|plan)_.*")).toList();
	}

	/** One that stays open has its say for a third of a second. */
	private static void hear(Haul haul, List<Overheard> streams) {
		for (int i = 0; i < 6 && !streams.stream().allMatch(Overheard::isOver); i++) {
			MailCatcher.pause(Duration.ofMillis(50));
		}
		streams.forEach((stream) -> haul.take("stream", "subscription", stream.said()));
		streams.forEach(Overheard::close);
	}

	private void judge(String stage) {
		this.post.into(this.letters);
		List<Canary> all = this.canaries.all();
		Set<Canary> closed = Set.copyOf(this.canaries.closed());
		this.hauls.forEach((who, haul) -> note(stage + ", " + who,
				haul.found(all, who.ofEmployer ? closed::contains : (_) -> true)));
		note(stage + ", letters", this.letters.found(all, (_) -> true));
	}

	private void note(String where, Set<String> found) {
		if (!found.isEmpty()) {
			this.leaked.put(where, found);
		}
	}

	/** What was found where it must not be, by stage. */
	Map<String, Set<String>> leaked() {
		return this.leaked;
	}

	/** Fields at which somebody finds out by asking what is true. */
	Map<Who, Set<String>> telling() {
		return this.telling;
	}

	Haul of(Who who) {
		return this.hauls.get(who);
	}

	Haul letters() {
		return this.letters;
	}

	Haul office() {
		return this.office;
	}

}
