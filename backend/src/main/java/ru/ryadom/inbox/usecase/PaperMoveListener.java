package ru.ryadom.inbox.usecase;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseChanged;
import ru.ryadom.inbox.PaperNotices;

/**
 * Takes the papers along with their case, in the unit of work that moves the case. It is
 * done when the case is saved: the letter that tells of the move is there by then.
 */
@Component
class PaperMoveListener {

	private final PaperNotices papers;

	PaperMoveListener(PaperNotices papers) {
		this.papers = papers;
	}

	@EventListener
	void on(CaseChanged changed) {
		Case file = changed.file();
		if (!file.turns().transfers().isEmpty()) {
			this.papers.moveTo(file.id(), file.officeId());
		}
	}

}
