package ru.ryadom.appeals.usecase;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.appeals.Appeal;
import ru.ryadom.appeals.AppealAnswer;
import ru.ryadom.appeals.AppealOutcome;
import ru.ryadom.appeals.AppealRules;
import ru.ryadom.appeals.usecase.AppealWork.Step;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;
import ru.ryadom.people.Names;
import ru.ryadom.terms.Terms;

/** Answers a complaint or a request, in words and in plain words. */
@Component
public class AnswerAppeal {

	private final AppealWork work;

	private final Terms terms;

	AnswerAppeal(AppealWork work, Terms terms) {
		this.work = work;
		this.terms = terms;
	}

	public sealed interface Result {

	}

	public record Done(Appeal appeal) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String appealId, int revision, AppealOutcome outcome, String words,
			String wordsPlain, @Nullable String further) {
	}

	public Result answer(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("answerAppeal", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.appealId(), input.revision(),
				(now, today) -> decide(viewer, now, input, today))) {
			case Accepted<Appeal>(var appeal) -> new Done(appeal);
			case Rejected<Appeal>(var objections) -> new Refused(objections);
		};
	}

	private Decision<Step> decide(Viewer.StaffViewer viewer, Appeal now, Input input, LocalDate today) {
		AppealAnswer answer = new AppealAnswer(input.outcome(), input.words().strip(), input.wordsPlain().strip(),
				Names.blankToNull(input.further()), today, viewer.memberId());
		List<Objection> role = AppealRules.mayAnswer(now, viewer.roles());
		return switch (now.answer(answer)) {
			case Rejected<Appeal>(var objections) -> new Rejected<>(new Objections().and(role).and(objections).all());
			case Accepted<Appeal>(var next) -> Decision.unless(role,
					() -> new Step("дан ответ: " + now.kind().title(), next,
							List.of(new Change("№ " + now.number(), now.stage().title(), answer.outcome().title())),
							() -> this.terms.meet(now.id(), now.rule(), today)));
		};
	}

}
