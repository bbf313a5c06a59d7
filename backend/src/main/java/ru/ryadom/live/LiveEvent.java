package ru.ryadom.live;

import org.jspecify.annotations.Nullable;

/**
 * An event of a stream; nothing in it is personal.
 *
 * @param id of the thing, {@code null} when it is about the stream
 * @param after where the stream can be resumed
 */
public record LiveEvent(LiveEventKind kind, @Nullable String id, @Nullable Integer revision, String after) {

	/** A change. */
	public static LiveEvent of(Change change) {
		return new LiveEvent(LiveEventKind.valueOf(change.kind()), change.id(), change.revision(), change.at().text());
	}

	/** About the stream itself. */
	public static LiveEvent of(LiveEventKind kind, Position at) {
		return new LiveEvent(kind, null, null, at.text());
	}

}
