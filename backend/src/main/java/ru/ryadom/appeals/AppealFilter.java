package ru.ryadom.appeals;

import org.jspecify.annotations.Nullable;

import ru.ryadom.access.Audience;

/**
 * What the list is narrowed to.
 *
 * @param answeredBy those that this role answers, {@code null} for the viewer's own
 * @param over those that are over, in place of those that wait
 */
public record AppealFilter(@Nullable Audience answeredBy, @Nullable Boolean over) {

	/** What waits for the viewer. */
	public static final AppealFilter NONE = new AppealFilter(null, false);

	/** Whether those that are over are asked for. */
	public boolean asksOver() {
		return Boolean.TRUE.equals(this.over);
	}

}
