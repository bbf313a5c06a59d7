package ru.ryadom.drafts.store;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

import ru.ryadom.drafts.Draft;
import ru.ryadom.drafts.DraftOwner;
import ru.ryadom.drafts.DraftPlace;

/**
 * The stored shape of a draft: all that was typed is sealed.
 *
 * @param pd the content, sealed for this id
 */
record DraftDocument(@Id String id, int revision, String account, String place, String form, @Nullable String subject,
		Instant savedAt, byte[] pd) {

	static DraftDocument of(Draft draft, int revision, byte[] pd) {
		return new DraftDocument(draft.id(), revision, draft.owner().account(), draft.owner().place(),
				draft.place().form(), draft.place().subject(), draft.savedAt(), pd);
	}

	Draft toDomain(String content) {
		return new Draft(this.id, this.revision, new DraftOwner(this.account, this.place),
				new DraftPlace(this.form, this.subject), content, this.savedAt);
	}

}
