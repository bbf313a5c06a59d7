package ru.ryadom.letters;

import java.time.Instant;

/** How far a letter has come. */
public sealed interface LetterState {

	LetterStage stage();

	/** It waits to be tried. */
	record LetterQueued() implements LetterState {

		@Override
		public LetterStage stage() {
			return LetterStage.QUEUED;
		}

	}

	/** The mail server has taken it. */
	record LetterSent(Instant at) implements LetterState {

		@Override
		public LetterStage stage() {
			return LetterStage.SENT;
		}

	}

	/** Nobody tries any more. */
	record LetterFailed(String reason) implements LetterState {

		@Override
		public LetterStage stage() {
			return LetterStage.FAILED;
		}

	}

	/** Its address is no longer there. */
	record LetterDropped() implements LetterState {

		@Override
		public LetterStage stage() {
			return LetterStage.DROPPED;
		}

	}

}
