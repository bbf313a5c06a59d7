package ru.ryadom.worklist.usecase;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.CaseStage;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.Ids;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;
import ru.ryadom.offices.Offices;
import ru.ryadom.worklist.SavedFilter;
import ru.ryadom.worklist.SavedFilter.Card;
import ru.ryadom.worklist.Whose;

/** Keeps a filter of the queue under a name. */
@Component
public class SaveWorklistFilter {

	private final FilterWork work;

	private final Offices offices;

	SaveWorklistFilter(FilterWork work, Offices offices) {
		this.work = work;
		this.offices = offices;
	}

	public sealed interface Result {

	}

	public record Done(SavedFilter filter) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String title, boolean shared, boolean usual, @Nullable CaseStage stage,
			@Nullable Whose whose, @Nullable String responsibleId) {
	}

	public Result save(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("saveWorklistFilter", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.save(viewer, command, "сохранён отбор очереди", () -> decide(viewer, input))) {
			case Accepted<SavedFilter>(var filter) -> new Done(filter);
			case Rejected<SavedFilter>(var objections) -> new Refused(objections);
		};
	}

	private Decision<SavedFilter> decide(Viewer.StaffViewer viewer, Input input) {
		Card card = new Card(input.title(), input.shared(), input.usual());
		SavedFilter wanted = new SavedFilter(Ids.next("filter"), 0, viewer.officeId(), viewer.memberId(), card.title(),
				card.shared(), card.usual(), input.stage(), input.whose(), input.responsibleId());
		Decision<SavedFilter> decided = SavedFilter.of(wanted, this.work.others(viewer, wanted.id()));
		List<Objection> objections = new Objections().and(decided.objections())
			.when(input.responsibleId() != null && !isColleague(viewer, input.responsibleId()),
					Objection.at("responsibleId", "STAFF_NOT_HERE",
							"Такого работника в вашем центре нет. Выберите другого."))
			.all();
		return Decision.unless(objections, () -> wanted);
	}

	private boolean isColleague(Viewer.StaffViewer viewer, String id) {
		return Ids.isNamed("staff", id)
				&& this.offices.member(id).filter((member) -> member.officeId().equals(viewer.officeId())).isPresent();
	}

}
