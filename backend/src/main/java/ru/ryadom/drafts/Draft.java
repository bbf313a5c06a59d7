package ru.ryadom.drafts;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import ru.ryadom.kernel.Ids;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/**
 * What was typed into a form and not sent yet.
 *
 * @param content names and values of the fields as JSON; the house does not read it
 * @param savedAt by the real clock: a draft grows old whatever day the training clock
 * shows
 */
public record Draft(String id, int revision, DraftOwner owner, DraftPlace place, String content, Instant savedAt) {

	/** Begins ids of drafts. */
	public static final String PREFIX = "draft";

	/** How long one is kept after it was saved last. */
	public static final Duration KEPT = Duration.ofDays(30);

	/**
	 * So many of one form about one thing: as many windows, or as many people at the
	 * desk.
	 */
	public static final int MOST_OF_FORM = 10;

	/** So many of one owner in all. */
	public static final int MOST = 100;

	private static final int ID = PREFIX.length() + 37;

	/**
	 * How many of an owner there are: of the same form about the same thing, and in all.
	 */
	public record Count(int ofForm, int all) {
	}

	/** One that is not there yet. */
	public static Draft begun(DraftOwner owner, DraftPlace place, String content, Instant at) {
		return new Draft(Ids.next(PREFIX), 0, owner, place, content, at);
	}

	/** Whether there is room for one more. */
	public Decision<Draft> beside(Count there) {
		List<Objection> objections = new Objections()
			.when(there.ofForm() >= MOST_OF_FORM || there.all() >= MOST, Objection.of("TOO_MANY_DRAFTS",
					"Черновиков уже слишком много. Отправьте один из них или начните его заново."))
			.all();
		return Decision.unless(objections, () -> this);
	}

	/**
	 * Goes on with what was typed. The later one takes the place of the earlier only when
	 * whoever typed it had seen the earlier; otherwise it stands beside.
	 * @param seen the revision that was seen last
	 * @param there the drafts there are
	 */
	public Decision<Draft> typed(int seen, String more, Instant at, Count there) {
		if (seen != this.revision) {
			return begun(this.owner, this.place, more, at).beside(there);
		}
		return new Decision.Accepted<>(new Draft(this.id, this.revision, this.owner, this.place, more, at));
	}

	/**
	 * The draft that a deed sends, if it says so: the key of such a deed begins with the
	 * draft's id.
	 */
	public static @Nullable String sentBy(String key) {
		String id = (key.length() >= ID) ? key.substring(0, ID) : "";
		return Ids.isOf(PREFIX, id) ? id : null;
	}

}
