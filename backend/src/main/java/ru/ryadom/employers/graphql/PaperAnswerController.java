package ru.ryadom.employers.graphql;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Viewer;
import ru.ryadom.employers.usecase.RecordNoticeAnswerOnPaper;

/** The office writes down what an employer answered to a notice on paper. */
@Controller
class PaperAnswerController {

	private final RecordNoticeAnswerOnPaper recordNoticeAnswerOnPaper;

	PaperAnswerController(RecordNoticeAnswerOnPaper recordNoticeAnswerOnPaper) {
		this.recordNoticeAnswerOnPaper = recordNoticeAnswerOnPaper;
	}

	@MutationMapping
	RecordNoticeAnswerOnPaper.Result recordNoticeAnswerOnPaper(Viewer.StaffViewer viewer,
			@Argument RecordNoticeAnswerOnPaper.Input input) {
		return this.recordNoticeAnswerOnPaper.record(viewer, input);
	}

}
