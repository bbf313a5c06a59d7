package ru.ryadom.letters.store;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

import ru.ryadom.letters.Letter;
import ru.ryadom.letters.LetterAttempt;
import ru.ryadom.letters.LetterStage;
import ru.ryadom.letters.LetterState;
import ru.ryadom.letters.LetterState.LetterDropped;
import ru.ryadom.letters.LetterState.LetterFailed;
import ru.ryadom.letters.LetterState.LetterQueued;
import ru.ryadom.letters.LetterState.LetterSent;

/** The stored shape of a letter. The lease is the queue's and stands beside it. */
record LetterDocument(@Id String id, int revision, String account, List<NewsEntry> news, @Nullable String codeId,
		List<String> offices, Instant queuedAt, String stage, @Nullable Instant sentAt, @Nullable String reason,
		int tries, List<LetterAttempt> attempts, Instant dueAt) {

	static final String COLLECTION = "letters";

	static LetterDocument of(Letter letter, int revision) {
		return new LetterDocument(letter.id(), revision, letter.account(),
				letter.news().stream().map(NewsEntry::of).toList(), letter.codeId(), letter.offices(),
				letter.queuedAt(), letter.stage().name(), letter.sentAt(),
				(letter.state() instanceof LetterFailed(var why)) ? why : null, letter.tries(), letter.attempts(),
				letter.dueAt());
	}

	Letter toDomain() {
		return new Letter(this.id, this.revision, this.account, this.news.stream().map(NewsEntry::toDomain).toList(),
				this.codeId, this.queuedAt, state(), this.tries, this.attempts, this.dueAt);
	}

	private LetterState state() {
		return switch (LetterStage.valueOf(this.stage)) {
			case QUEUED -> new LetterQueued();
			case SENT -> new LetterSent((this.sentAt != null) ? this.sentAt : this.queuedAt);
			case FAILED -> new LetterFailed((this.reason != null) ? this.reason : "");
			case DROPPED -> new LetterDropped();
		};
	}

}
