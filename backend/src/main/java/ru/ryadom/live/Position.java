package ru.ryadom.live;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Comparator;
import java.util.Optional;

/**
 * A place in the history of all watched changes, the same on every instance: the time of
 * the transaction by the clock of MongoDB, and which change of it.
 */
public record Position(long seconds, long step, long change) implements Comparable<Position> {

	private static final Comparator<Position> ORDER = Comparator.comparingLong(Position::seconds)
		.thenComparingLong(Position::step)
		.thenComparingLong(Position::change);

	/** After every change of a transaction. */
	private static final long LAST = 0xFFFF_FFFFL;

	/** After all that was done at this time. */
	public static Position after(long seconds, long step) {
		return new Position(seconds, step, LAST);
	}

	/** As callers know it: there is nothing to be read in it. */
	public String text() {
		byte[] bytes = ByteBuffer.allocate(12)
			.putInt((int) this.seconds)
			.putInt((int) this.step)
			.putInt((int) this.change)
			.array();
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	/** What {@link #text} has made, or empty. */
	public static Optional<Position> read(String text) {
		if (text.length() != 16) {
			return Optional.empty();
		}
		try {
			ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
			return Optional.of(new Position(Integer.toUnsignedLong(bytes.getInt()),
					Integer.toUnsignedLong(bytes.getInt()), Integer.toUnsignedLong(bytes.getInt())));
		}
		catch (IllegalArgumentException notOurs) {
			return Optional.empty();
		}
	}

	@Override
	public int compareTo(Position other) {
		return ORDER.compare(this, other);
	}

	/** Whether it is later than another. */
	public boolean isAfter(Position other) {
		return compareTo(other) > 0;
	}

}
