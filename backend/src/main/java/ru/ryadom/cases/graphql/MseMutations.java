package ru.ryadom.cases.graphql;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.usecase.RecordMseAnswer;
import ru.ryadom.cases.usecase.RecordMseReceipt;
import ru.ryadom.cases.usecase.RemindMse;
import ru.ryadom.cases.usecase.RequestMse;
import ru.ryadom.cases.usecase.ReviewMseAnswer;

/** The steps between the office and МСЭ. */
@Controller
class MseMutations {

	private final RequestMse requestMse;

	private final RecordMseReceipt recordMseReceipt;

	private final RemindMse remindMse;

	private final RecordMseAnswer recordMseAnswer;

	private final ReviewMseAnswer reviewMseAnswer;

	MseMutations(RequestMse requestMse, RecordMseReceipt recordMseReceipt, RemindMse remindMse,
			RecordMseAnswer recordMseAnswer, ReviewMseAnswer reviewMseAnswer) {
		this.requestMse = requestMse;
		this.recordMseReceipt = recordMseReceipt;
		this.remindMse = remindMse;
		this.recordMseAnswer = recordMseAnswer;
		this.reviewMseAnswer = reviewMseAnswer;
	}

	@MutationMapping
	RequestMse.Result requestMse(Viewer.StaffViewer viewer, @Argument RequestMse.Input input) {
		return this.requestMse.request(viewer, input);
	}

	@SchemaMapping(typeName = "RequestMseDone", field = "case")
	Case after(RequestMse.Done done) {
		return done.file();
	}

	@MutationMapping
	RecordMseReceipt.Result recordMseReceipt(Viewer.StaffViewer viewer, @Argument RecordMseReceipt.Input input) {
		return this.recordMseReceipt.record(viewer, input);
	}

	@SchemaMapping(typeName = "RecordMseReceiptDone", field = "case")
	Case after(RecordMseReceipt.Done done) {
		return done.file();
	}

	@MutationMapping
	RemindMse.Result remindMse(Viewer.StaffViewer viewer, @Argument RemindMse.Input input) {
		return this.remindMse.remind(viewer, input);
	}

	@SchemaMapping(typeName = "RemindMseDone", field = "case")
	Case after(RemindMse.Done done) {
		return done.file();
	}

	@MutationMapping
	RecordMseAnswer.Result recordMseAnswer(Viewer.StaffViewer viewer, @Argument RecordMseAnswer.Input input) {
		return this.recordMseAnswer.record(viewer, input);
	}

	@SchemaMapping(typeName = "RecordMseAnswerDone", field = "case")
	Case after(RecordMseAnswer.Done done) {
		return done.file();
	}

	@MutationMapping
	ReviewMseAnswer.Result reviewMseAnswer(Viewer.StaffViewer viewer, @Argument ReviewMseAnswer.Input input) {
		return this.reviewMseAnswer.review(viewer, input);
	}

	@SchemaMapping(typeName = "ReviewMseAnswerDone", field = "case")
	Case after(ReviewMseAnswer.Done done) {
		return done.file();
	}

}
