package ru.ryadom.appeals.graphql;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Viewer;
import ru.ryadom.appeals.usecase.AnswerAppeal;
import ru.ryadom.appeals.usecase.RecordAppeal;
import ru.ryadom.appeals.usecase.RecordAppealReply;

/** What the office does with complaints and requests. */
@Controller
class AppealMutations {

	private final RecordAppeal recordAppeal;

	private final RecordAppealReply recordAppealReply;

	private final AnswerAppeal answerAppeal;

	AppealMutations(RecordAppeal recordAppeal, RecordAppealReply recordAppealReply, AnswerAppeal answerAppeal) {
		this.recordAppeal = recordAppeal;
		this.recordAppealReply = recordAppealReply;
		this.answerAppeal = answerAppeal;
	}

	@MutationMapping
	RecordAppeal.Result recordAppeal(Viewer.StaffViewer viewer, @Argument RecordAppeal.Input input) {
		return this.recordAppeal.record(viewer, input);
	}

	@MutationMapping
	RecordAppealReply.Result recordAppealReply(Viewer.StaffViewer viewer, @Argument RecordAppealReply.Input input) {
		return this.recordAppealReply.record(viewer, input);
	}

	@MutationMapping
	AnswerAppeal.Result answerAppeal(Viewer.StaffViewer viewer, @Argument AnswerAppeal.Input input) {
		return this.answerAppeal.answer(viewer, input);
	}

}
