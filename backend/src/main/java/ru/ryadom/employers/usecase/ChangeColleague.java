package ru.ryadom.employers.usecase;

import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.employers.EmployerMember;
import ru.ryadom.employers.usecase.ColleagueWork.Step;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;

/** An administrator changes a colleague's post, and hands administration over. */
@Component
public class ChangeColleague {

	private final ColleagueWork work;

	ChangeColleague(ColleagueWork work) {
		this.work = work;
	}

	public sealed interface Result {

	}

	public record Done(EmployerMember member) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String employerMemberId, int revision, String post,
			boolean administrator) {
	}

	public Result change(Viewer.EmployerViewer viewer, Input input) {
		String id = ColleagueWork.requireId(input.employerMemberId());
		Command command = new Command("changeColleague", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.run(viewer, command, () -> decide(viewer, id, input))) {
			case Accepted<String>(var done) -> new Done(this.work.after(viewer, done));
			case Rejected<String>(var objections) -> new Refused(objections);
		};
	}

	private Decision<Step> decide(Viewer.EmployerViewer viewer, String id, Input input) {
		EmployerMember before = this.work.seen(viewer, id, input.revision());
		return this.work.rules(viewer, before.employer().id())
			.change(before, input.post(), input.administrator())
			.map((after) -> new Step(after, "изменено место сотрудника организации",
					List.of(new Change("должность", null, before.post().equals(after.post()) ? "прежняя" : "новая"),
							new Change("место", standing(before), standing(after)))));
	}

	private static String standing(EmployerMember member) {
		return member.administrator() ? "администратор" : "сотрудник";
	}

}
