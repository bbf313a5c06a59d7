package ru.ryadom.worklist.usecase;

import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.Fault;
import ru.ryadom.kernel.Ids;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.worklist.SavedFilter;
import ru.ryadom.worklist.SavedFilter.Card;

/**
 * Renames a saved filter, shares it with the office or not, makes it the usual one or
 * not.
 */
@Component
public class ChangeWorklistFilter {

	private final FilterWork work;

	ChangeWorklistFilter(FilterWork work) {
		this.work = work;
	}

	public sealed interface Result {

	}

	public record Done(SavedFilter filter) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String filterId, int revision, String title, boolean shared,
			boolean usual) {
	}

	public Result change(Viewer.StaffViewer viewer, Input input) {
		Ids.require("filter", input.filterId());
		Command command = new Command("changeWorklistFilter", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.save(viewer, command, "изменён отбор очереди", () -> decide(viewer, input))) {
			case Accepted<SavedFilter>(var filter) -> new Done(filter);
			case Rejected<SavedFilter>(var objections) -> new Refused(objections);
		};
	}

	private Decision<SavedFilter> decide(Viewer.StaffViewer viewer, Input input) {
		SavedFilter now = this.work.seen(viewer, input.filterId());
		if (now.revision() != input.revision()) {
			throw new Fault.Conflict();
		}
		return now.change(new Card(input.title(), input.shared(), input.usual()), viewer.memberId(),
				this.work.others(viewer, now.id()));
	}

}
