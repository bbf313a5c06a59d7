package ru.ryadom.cases.usecase;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Lead;
import ru.ryadom.cases.LeadRules;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseWork.Step;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;
import ru.ryadom.offices.StaffMember;

/** Gives one case over: the same for one and for many. */
@Component
class Reassigning {

	private static final int LONGEST = 1000;

	private final Leading leading;

	Reassigning(Leading leading) {
		this.leading = leading;
	}

	/** What is wrong with a reason as it is typed. */
	static List<Objection> reason(String reason) {
		return new Objections().text("reason", reason, LONGEST).all();
	}

	Decision<Step> decide(Viewer.StaffViewer viewer, Case now, String staffId, String reason, LocalDate today) {
		@Nullable StaffMember before = this.leading.of(now).orElse(null);
		@Nullable StaffMember to = this.leading.specialist(staffId, viewer.officeId()).orElse(null);
		List<Objection> objections = new Objections().and(LeadRules.reassign(before, to, Leading.asker(viewer)))
			.and(reason(reason))
			.all();
		return Decision.unless(objections,
				() -> new Step("дело передано", now.ledBy(new Lead(staffId, today, reason.strip(), viewer.memberId())),
						List.of(new Change("ведёт дело", nameOf(before), nameOf(to))), List.of()));
	}

	private static String nameOf(@Nullable StaffMember member) {
		return (member != null) ? member.fullName() : "никто";
	}

}
