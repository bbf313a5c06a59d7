package ru.ryadom.worklist;

import org.jspecify.annotations.Nullable;

import ru.ryadom.cases.CaseStage;

/**
 * What the queue is narrowed to.
 *
 * @param name beginnings of names, each of which must be met
 * @param stage one stage; without it, every case in which something is left to do
 * @param whose the viewer's own, or those that nobody leads
 * @param responsibleId those of one worker; not together with {@code whose}
 */
public record WorklistFilter(@Nullable String name, @Nullable CaseStage stage, @Nullable Whose whose,
		@Nullable String responsibleId) {

	/** All open cases. */
	public static final WorklistFilter NONE = new WorklistFilter(null, null, null, null);

	/** What was typed, if anything was. */
	public @Nullable String typed() {
		return (this.name != null && !this.name.isBlank()) ? this.name : null;
	}

	/**
	 * False when cases in which nothing is left to do are asked for: they are shown only
	 * so.
	 */
	public boolean open() {
		return this.stage != CaseStage.CLOSED;
	}

	/** Whether it matters who leads. */
	public boolean byLead() {
		return this.whose != null || this.responsibleId != null;
	}

	/** Who must lead, {@code null} for nobody; to be asked when it matters. */
	public @Nullable String lead(String viewerId) {
		return (this.whose == null) ? this.responsibleId : (this.whose == Whose.MINE) ? viewerId : null;
	}

}
