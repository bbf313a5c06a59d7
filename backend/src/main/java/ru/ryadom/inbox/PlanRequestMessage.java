package ru.ryadom.inbox;

import java.util.Optional;

import ru.ryadom.employers.NeedAnalysis;
import ru.ryadom.employers.PlanRequest;
import ru.ryadom.employers.PlanRequestStory;

/**
 * How a person is told what became of an employer's request about them: of an analysis
 * the reasons, which nobody else is told.
 */
public final class PlanRequestMessage {

	private PlanRequestMessage() {
	}

	/** What to tell; nothing while the office only works on it. */
	public static Optional<MessageText> of(PlanRequest request) {
		return switch (request.stage()) {
			case CHECKING -> Optional.of(text("Работодатель попросил о плане для вас", request));
			case STOPPED -> Optional.of(text("План на рабочем месте не составят", request));
			case NEEDED -> Optional.of(text("План на рабочем месте нужен", request));
			case NOT_NEEDED -> Optional.of(text("План на рабочем месте не нужен", request));
			case WITHDRAWN -> Optional.of(text("Работодатель отозвал просьбу о плане", request));
			case NOT_FOUND, TO_ANALYSE, AWAITING_MSE -> Optional.empty();
		};
	}

	private static MessageText text(String title, PlanRequest request) {
		PlanRequestStory story = PlanRequestStory.of(request);
		NeedAnalysis analysis = request.analysis();
		String body = story.worker() + " Работодатель: " + request.employer().name() + ", должность: "
				+ request.job().post() + ".";
		return (analysis == null) ? new MessageText(title, body, story.plain()) : new MessageText(title,
				body + "\n\nОснования: " + analysis.reasons(), story.plain() + " " + analysis.reasonsPlain());
	}

}
