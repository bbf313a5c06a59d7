package ru.ryadom.appeals.usecase;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.appeals.Appeal;
import ru.ryadom.appeals.AppealFiling;
import ru.ryadom.appeals.AppealPlace;
import ru.ryadom.appeals.AppealText;
import ru.ryadom.appeals.Appeals;
import ru.ryadom.appeals.usecase.AppealWork.Step;
import ru.ryadom.cases.Case;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Ids;
import ru.ryadom.offices.Offices;
import ru.ryadom.terms.Terms;

/** Registers a letter: the number, the day its answer is due, the first entry. */
@Component
class TakeIn {

	private final AppealWork work;

	private final Appeals appeals;

	private final Offices offices;

	private final Terms terms;

	TakeIn(AppealWork work, Appeals appeals, Offices offices, Terms terms) {
		this.work = work;
		this.appeals = appeals;
		this.offices = offices;
		this.terms = terms;
	}

	/** How many letters of a case wait for an answer. */
	int waiting(Case file) {
		return this.appeals.waiting(file.id());
	}

	/** Whether a letter names a worker of the office that keeps the case. */
	boolean knows(Case file, AppealText text) {
		@Nullable String about = text.aboutId();
		return about == null
				|| this.offices.member(about).filter((member) -> member.officeId().equals(file.officeId())).isPresent();
	}

	/** Registers it inside the open unit of work; its id. */
	String register(Viewer.SignedIn viewer, Case file, AppealText text, AppealFiling filing, String number) {
		String id = Ids.next("appeal");
		var term = this.terms.start(id, text.kind().rule(), filing.receivedOn(), file.officeId());
		Appeal taken = new Appeal(id, 0, number, new AppealPlace(file.id(), file.officeId(), file.personId()), filing,
				text, term.due(), List.of(), null, null);
		return this.work.keep(viewer,
				new Step("принята: " + text.kind().title(), taken, List
					.of(new Change("№ " + number, null, taken.stage().title() + ", подана " + filing.way().title())),
						() -> {
						}));
	}

}
