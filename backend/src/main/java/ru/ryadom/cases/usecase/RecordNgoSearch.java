package ru.ryadom.cases.usecase;

import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseWork;
import ru.ryadom.cases.NgoSearch;
import ru.ryadom.cases.NgoSearchGround;
import ru.ryadom.cases.CaseWork.Step;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;

/**
 * Records how the search for an organisation ended: a worker is appointed only then
 * (SIT-20).
 */
@Component
public class RecordNgoSearch {

	private final CaseWork work;

	RecordNgoSearch(CaseWork work) {
		this.work = work;
	}

	public sealed interface Result {

	}

	public record Done(Case file) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String caseId, int revision, NgoSearchGround ground, String note) {
	}

	public Result search(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("recordNgoSearch", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.caseId(), input.revision(),
				(now, today) -> now.searched(new NgoSearch(input.ground(), input.note().strip(), today))
					.map((searched) -> new Step("записан подбор организации", searched,
							List.of(new Change("подбор организации", null, "в реестре нет подходящей")), List.of())))) {
			case Accepted<Case>(var file) -> new Done(file);
			case Rejected<Case>(var objections) -> new Refused(objections);
		};
	}

}
