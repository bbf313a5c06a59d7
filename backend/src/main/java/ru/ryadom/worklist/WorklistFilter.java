package ru.ryadom.worklist;

import org.jspecify.annotations.Nullable;

import ru.ryadom.cases.CaseStage;

/**
 * What the queue is narrowed to.
 *
 * @param name beginnings of names, each of which must be met
 * @param stage one stage; without it, every case in which something is left to do
 */
public record WorklistFilter(@Nullable String name, @Nullable CaseStage stage) {

	/** All open cases. */
	public static final WorklistFilter NONE = new WorklistFilter(null, null);

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

}
