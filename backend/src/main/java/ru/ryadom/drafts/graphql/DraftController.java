package ru.ryadom.drafts.graphql;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Viewer;
import ru.ryadom.drafts.Draft;
import ru.ryadom.drafts.DraftPlace;
import ru.ryadom.drafts.usecase.DiscardDraft;
import ru.ryadom.drafts.usecase.OfferDrafts;
import ru.ryadom.drafts.usecase.SaveDraft;

/** Drafts of whoever asks. */
@Controller
class DraftController {

	private final OfferDrafts offerDrafts;

	private final SaveDraft saveDraft;

	private final DiscardDraft discardDraft;

	DraftController(OfferDrafts offerDrafts, SaveDraft saveDraft, DiscardDraft discardDraft) {
		this.offerDrafts = offerDrafts;
		this.saveDraft = saveDraft;
		this.discardDraft = discardDraft;
	}

	@QueryMapping
	List<Draft> drafts(Viewer.SignedIn viewer, @Argument @Nullable String form, @Argument @Nullable String subject) {
		return (form != null) ? this.offerDrafts.at(viewer, new DraftPlace(form, subject))
				: this.offerDrafts.all(viewer);
	}

	@SchemaMapping(typeName = "Draft")
	String form(Draft draft) {
		return draft.place().form();
	}

	@SchemaMapping(typeName = "Draft")
	@Nullable String subject(Draft draft) {
		return draft.place().subject();
	}

	@MutationMapping
	SaveDraft.Result saveDraft(Viewer.SignedIn viewer, @Argument SaveDraft.Input input) {
		return this.saveDraft.save(viewer, input);
	}

	@MutationMapping
	DiscardDraft.Result discardDraft(Viewer.SignedIn viewer, @Argument DiscardDraft.Input input) {
		return this.discardDraft.discard(viewer, input);
	}

}
