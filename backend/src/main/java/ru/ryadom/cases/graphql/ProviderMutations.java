package ru.ryadom.cases.graphql;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.usecase.EngageNgo;
import ru.ryadom.cases.usecase.OfferToNgo;
import ru.ryadom.cases.usecase.RecordNgoAnswer;
import ru.ryadom.cases.usecase.WithdrawOffer;

/** The steps between the office and the organisations. */
@Controller
class ProviderMutations {

	private final OfferToNgo offerToNgo;

	private final RecordNgoAnswer recordNgoAnswer;

	private final WithdrawOffer withdrawOffer;

	private final EngageNgo engageNgo;

	ProviderMutations(OfferToNgo offerToNgo, RecordNgoAnswer recordNgoAnswer, WithdrawOffer withdrawOffer,
			EngageNgo engageNgo) {
		this.offerToNgo = offerToNgo;
		this.recordNgoAnswer = recordNgoAnswer;
		this.withdrawOffer = withdrawOffer;
		this.engageNgo = engageNgo;
	}

	@MutationMapping
	OfferToNgo.Result offerToNgo(Viewer.StaffViewer viewer, @Argument OfferToNgo.Input input) {
		return this.offerToNgo.offer(viewer, input);
	}

	@SchemaMapping(typeName = "OfferToNgoDone", field = "case")
	Case after(OfferToNgo.Done done) {
		return done.file();
	}

	@MutationMapping
	RecordNgoAnswer.Result recordNgoAnswer(Viewer.StaffViewer viewer, @Argument RecordNgoAnswer.Input input) {
		return this.recordNgoAnswer.record(viewer, input);
	}

	@SchemaMapping(typeName = "RecordNgoAnswerDone", field = "case")
	Case after(RecordNgoAnswer.Done done) {
		return done.file();
	}

	@MutationMapping
	WithdrawOffer.Result withdrawOffer(Viewer.StaffViewer viewer, @Argument WithdrawOffer.Input input) {
		return this.withdrawOffer.withdraw(viewer, input);
	}

	@SchemaMapping(typeName = "WithdrawOfferDone", field = "case")
	Case after(WithdrawOffer.Done done) {
		return done.file();
	}

	@MutationMapping
	EngageNgo.Result engageNgo(Viewer.StaffViewer viewer, @Argument EngageNgo.Input input) {
		return this.engageNgo.engage(viewer, input);
	}

	@SchemaMapping(typeName = "EngageNgoDone", field = "case")
	Case after(EngageNgo.Done done) {
		return done.file();
	}

}
