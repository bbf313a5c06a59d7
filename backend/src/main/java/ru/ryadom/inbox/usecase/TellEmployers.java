package ru.ryadom.inbox.usecase;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import ru.ryadom.employers.EmployerMemberships;
import ru.ryadom.employers.EmployerNotice;
import ru.ryadom.kernel.Inn;
import ru.ryadom.letters.Letters;
import ru.ryadom.letters.News;
import ru.ryadom.letters.NewsKind;
import ru.ryadom.plans.WorkplacePlan;

/**
 * Tells everybody who acts for an organisation, by letter, that there is something in its
 * cabinet. The letter leads there and says neither whom it is about nor what.
 */
@Component
class TellEmployers {

	private final EmployerMemberships memberships;

	private final Letters letters;

	TellEmployers(EmployerMemberships memberships, Letters letters) {
		this.memberships = memberships;
		this.letters = letters;
	}

	void ofNotice(EmployerNotice notice, NewsKind kind, @Nullable LocalDate due) {
		tell(notice.subject().employer(), kind, notice.id(), "/cabinet/notices/", notice.place().officeId(), due);
	}

	void ofPlan(WorkplacePlan plan, NewsKind kind, @Nullable LocalDate due) {
		tell(plan.ground().employer(), kind, plan.id(), "/cabinet/plans/", plan.ground().officeId(), due);
	}

	/** Of one thing there is one term: every letter of it has the same calendar event. */
	private void tell(Inn employer, NewsKind kind, String id, String page, String officeId, @Nullable LocalDate due) {
		List<News> news = this.memberships.accountsOf(employer)
			.stream()
			.map((account) -> new News(account, kind, id, page + id, officeId, due))
			.toList();
		this.letters.tell(news);
	}

}
