package ru.ryadom.worklist.usecase;

import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Audience;
import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.Ids;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.worklist.SavedFilter;

/**
 * Removes a saved filter: the owner any of theirs, the head a shared one too. No case
 * changes by it.
 */
@Component
public class DeleteWorklistFilter {

	private final FilterWork work;

	DeleteWorklistFilter(FilterWork work) {
		this.work = work;
	}

	public sealed interface Result {

	}

	public record Done(String filterId) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String filterId) {
	}

	public Result delete(Viewer.StaffViewer viewer, Input input) {
		Ids.require("filter", input.filterId());
		Command command = new Command("deleteWorklistFilter", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.remove(viewer, command, () -> decide(viewer, input))) {
			case Accepted<String>(var id) -> new Done(id);
			case Rejected<String>(var objections) -> new Refused(objections);
		};
	}

	private Decision<SavedFilter> decide(Viewer.StaffViewer viewer, Input input) {
		SavedFilter now = this.work.seen(viewer, input.filterId());
		return Decision.unless(now.notRemovable(viewer.memberId(), viewer.roles().contains(Audience.HEAD)), () -> now);
	}

}
