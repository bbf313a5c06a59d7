package ru.ryadom.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import ru.ryadom.live.Mailbox.Found;
import ru.ryadom.live.Mailbox.Found.Changed;

import static org.assertj.core.api.Assertions.assertThat;

/** The log of changes and those who read it. */
class LiveLogTests {

	private static final Duration AT_ONCE = Duration.ZERO;

	private final LiveLog log = new LiveLog(10, 4);

	LiveLogTests() {
		this.log.open(at(100), Position.after(110, 0));
	}

	private static Position at(long seconds) {
		return new Position(seconds, 1, 0);
	}

	private static Change change(long seconds, String... lists) {
		return new Change(at(seconds), "CASE", "case_" + seconds, 1, Set.of(lists));
	}

	private static List<String> read(Mailbox reader) {
		List<String> read = new ArrayList<>();
		for (;;) {
			Found found = look(reader);
			if (!(found instanceof Changed(var change))) {
				return read;
			}
			read.add(change.id());
		}
	}

	private static Found look(Mailbox reader) {
		try {
			return reader.take(AT_ONCE);
		}
		catch (InterruptedException stop) {
			throw new IllegalStateException(stop);
		}
	}

	private Mailbox join(@Nullable Position after, String... lists) {
		return this.log.join(Set.of(lists), after);
	}

	@Test
	void aChangeIsToldToThoseWhoReadOneOfItsListsAndOnceEach() {
		Mailbox one = join(null, "case:1");
		Mailbox both = join(null, "case:1", "person:1");
		Mailbox other = join(null, "case:2");
		this.log.append(change(111, "case:1", "person:1"));
		assertThat(read(one)).containsExactly("case_111");
		assertThat(read(both)).containsExactly("case_111");
		assertThat(read(other)).isEmpty();
	}

	@Test
	void whoComesNewIsToldNothingOfWhatWasBefore() {
		this.log.append(change(105, "case:1"));
		this.log.append(change(112, "case:1"));
		Mailbox reader = join(null, "case:1");
		this.log.append(change(113, "case:1"));
		assertThat(read(reader)).containsExactly("case_113");
	}

	@Test
	void whoComesBackIsToldWhatTheyMissedInOrderAndThenTheRest() {
		this.log.append(change(111, "case:1"));
		this.log.append(change(112, "case:2"));
		this.log.append(change(113, "case:1"));
		Mailbox reader = join(at(111), "case:1");
		this.log.append(change(114, "case:1"));
		assertThat(read(reader)).containsExactly("case_113", "case_114");
		assertThat(reader.told()).isEqualTo(at(114));
	}

	@Test
	void whoComesFromAnInstanceThatIsAheadIsToldNothingTwice() {
		Mailbox reader = join(at(113), "case:1");
		List.of(111, 112, 113, 114).forEach((second) -> this.log.append(change(second, "case:1")));
		assertThat(read(reader)).containsExactly("case_114");
	}

	@Test
	void whatIsReadAgainAfterABreakIsKnown() {
		Mailbox reader = join(null, "case:1");
		List.of(111, 112, 111, 112, 113).forEach((second) -> this.log.append(change(second, "case:1")));
		assertThat(read(reader)).containsExactly("case_111", "case_112", "case_113");
	}

	@Test
	void whatHasLeftTheLogCannotBeToldAndThatIsSaid() {
		for (int second = 111; second <= 125; second++) {
			this.log.append(change(second, "case:9"));
		}
		Mailbox late = join(at(114), "case:1");
		assertThat(look(late)).isInstanceOf(Found.Lost.class);
		this.log.append(change(126, "case:1"));
		assertThat(read(late)).containsExactly("case_126");
		assertThat(look(join(at(116), "case:1"))).as("the last that left").isInstanceOf(Changed.class);
		assertThat(look(join(at(99), "case:1"))).isInstanceOf(Found.Lost.class);
		assertThat(look(join(at(999_999), "case:1"))).as("of the future").isInstanceOf(Found.Lost.class);
	}

	@Test
	void whoReadsTooSlowlyIsToldToComeBackAndMissesNothing() {
		Mailbox slow = join(null, "case:1");
		Mailbox other = join(null, "case:2");
		for (int second = 111; second <= 117; second++) {
			this.log.append(change(second, "case:1"));
		}
		assertThat(read(slow)).containsExactly("case_111", "case_112", "case_113", "case_114");
		assertThat(look(slow)).isInstanceOf(Found.Overflowed.class);
		assertThat(look(other)).isInstanceOf(Found.Nothing.class);
		assertThat(read(join(slow.told(), "case:1"))).containsExactly("case_115", "case_116", "case_117");
	}

	@Test
	void aBreakOfHistoryIsToldToEverybody() {
		Mailbox reader = join(null, "case:1");
		this.log.append(change(111, "case:1"));
		this.log.lose(Position.after(200, 0));
		assertThat(look(reader)).isInstanceOf(Found.Lost.class);
		this.log.append(change(201, "case:1"));
		assertThat(read(reader)).containsExactly("case_201");
	}

	@Test
	void afterARestItKnowsNothingOfTheTimeBefore() {
		Mailbox reader = join(null, "case:1");
		this.log.append(change(111, "case:1"));
		this.log.open(at(200), Position.after(205, 0));
		assertThat(look(reader)).isInstanceOf(Found.Lost.class);
		assertThat(look(join(at(111), "case:1"))).isInstanceOf(Found.Lost.class);
		this.log.append(change(204, "case:1"));
		assertThat(read(join(at(203), "case:1"))).containsExactly("case_204");
	}

	@Test
	void whoComesBackBeforeTheHistoryIsReadHearsNothingOfWhatIsStillUnread() {
		Mailbox reader = join(at(104), "case:1");
		assertThat(look(reader)).isInstanceOf(Found.Nothing.class);
		this.log.freshen(reader);
		assertThat(reader.told()).isEqualTo(at(104));
		this.log.append(change(103, "case:1"));
		this.log.freshen(reader);
		this.log.append(change(105, "case:1"));
		assertThat(read(reader)).containsExactly("case_105");
	}

	@Test
	void whoWaitsInVainHearsUpToWhereThereWasNothing() {
		Mailbox reader = join(null, "case:1");
		this.log.append(change(111, "case:2"));
		this.log.freshen(reader);
		assertThat(reader.told()).isEqualTo(at(111));
		this.log.append(change(112, "case:1"));
		this.log.append(change(113, "case:2"));
		this.log.freshen(reader);
		assertThat(reader.told()).as("something waits").isEqualTo(at(111));
	}

	@Test
	void whoHasLeftIsToldNothing() {
		Mailbox reader = join(null, "case:1");
		this.log.leave(reader);
		this.log.append(change(111, "case:1"));
		assertThat(read(reader)).isEmpty();
		reader.close();
		assertThat(look(reader)).isInstanceOf(Found.Closed.class);
	}

	@Test
	void aPlaceIsReadAsItWasWrittenAndNothingElseIsAPlace() {
		Position place = new Position(4_000_000_000L, 7, 0xFFFF_FFFFL);
		assertThat(Position.read(place.text())).isEqualTo(Optional.of(place));
		assertThat(place.text()).matches("[A-Za-z0-9_-]{16}");
		for (String other : List.of("", "?", "a".repeat(15), "a".repeat(17), "!".repeat(16))) {
			assertThat(Position.read(other)).as(other).isEmpty();
		}
	}

}
