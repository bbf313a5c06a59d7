package ru.ryadom.letters.usecase;

import java.util.List;
import java.util.function.Function;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.journal.Journal;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.Fault;
import ru.ryadom.kernel.UnitOfWork;
import ru.ryadom.law.Answers;
import ru.ryadom.law.Decision;
import ru.ryadom.letters.MailBox;
import ru.ryadom.letters.MailBoxes;

/**
 * What every change of one's own box has in common: one unit of work, the revision that
 * was seen, one line in the journal.
 */
@Component
class BoxWork {

	private final UnitOfWork unit;

	private final MailBoxes boxes;

	private final Journal journal;

	BoxWork(UnitOfWork unit, MailBoxes boxes, Journal journal) {
		this.unit = unit;
		this.boxes = boxes;
		this.journal = journal;
	}

	/**
	 * A change of a box.
	 *
	 * @param purpose what was done, for the journal
	 * @param changes before and after, where that may stand in the journal
	 */
	record Step(String purpose, MailBox next, List<Change> changes) {
	}

	/** Changes the viewer's own box, and reads it. */
	Decision<MailBox> change(Viewer.SignedIn viewer, Command command, int seen,
			Function<MailBox, Decision<Step>> decide) {
		Decision<String> answer = this.unit.run(command, Answers.CODEC, () -> {
			MailBox box = this.boxes.of(viewer.account());
			if (box.revision() != seen) {
				throw new Fault.Conflict();
			}
			return decide.apply(box).map((step) -> keep(viewer, step));
		});
		return answer.map((_) -> this.boxes.of(viewer.account()));
	}

	private String keep(Viewer.SignedIn viewer, Step step) {
		this.boxes.save(step.next());
		this.journal.wrote(viewer, step.purpose(), null, Boxes.persons(viewer), step.changes());
		return viewer.account();
	}

}
