package ru.ryadom.inbox.usecase;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import ru.ryadom.employers.EmployerNotice;
import ru.ryadom.employers.EmployerNotices;
import ru.ryadom.employers.NoticeReply;
import ru.ryadom.employers.NoticeStage;
import ru.ryadom.employers.NoticeTold;
import ru.ryadom.inbox.EmployerNoticeMessage;
import ru.ryadom.inbox.Inbox;
import ru.ryadom.law.TermRules;
import ru.ryadom.letters.NewsKind;
import ru.ryadom.terms.Term;
import ru.ryadom.terms.TermReminder;
import ru.ryadom.terms.TermsSwept;

/**
 * Tells a person and their employer what became of a notice, in the unit of work that
 * does it, and reminds the employer of the last day to respond.
 */
@Component
class EmployerNoticeListener {

	private final Inbox inbox;

	private final EmployerNotices notices;

	private final TellEmployers tellEmployers;

	EmployerNoticeListener(Inbox inbox, EmployerNotices notices, TellEmployers tellEmployers) {
		this.inbox = inbox;
		this.notices = notices;
		this.tellEmployers = tellEmployers;
	}

	@EventListener
	void on(NoticeTold told) {
		EmployerNotice notice = told.notice();
		this.inbox.send(notice.place().personId(), notice.place().caseId(), EmployerNoticeMessage.of(notice));
		if (notice.receipt() != null) {
			tellEmployer(notice);
		}
	}

	/**
	 * What the employer has done itself is no news to it; what the office has written
	 * down from its paper is, for those who look into the cabinet.
	 */
	private void tellEmployer(EmployerNotice notice) {
		switch (notice.stage()) {
			case WAITING -> this.tellEmployers.ofNotice(notice, NewsKind.TASK, notice.dueOn());
			case LAPSED -> this.tellEmployers.ofNotice(notice, NewsKind.TERM_MISSED, notice.dueOn());
			case NEEDED, NOT_NEEDED, WITHDRAWN -> this.tellEmployers.ofNotice(notice, NewsKind.MESSAGE, null);
			case RESPONDED, DECLINED, NOT_OURS -> {
				if (notice.reply() instanceof NoticeReply reply && reply.onPaper()) {
					this.tellEmployers.ofNotice(notice, NewsKind.MESSAGE, null);
				}
			}
			case TO_HAND_OVER -> {
			}
		}
	}

	@EventListener
	void on(TermsSwept swept) {
		Map<String, Term> near = swept.reminders()
			.stream()
			.map(TermReminder::term)
			.filter((term) -> term.ruleId().equals(TermRules.WPP_01))
			.collect(Collectors.toMap(Term::subject, Function.identity(), (_, last) -> last));
		if (!near.isEmpty()) {
			this.notices.known(near.keySet())
				.stream()
				.filter((notice) -> notice.stage() == NoticeStage.WAITING)
				.forEach((notice) -> this.tellEmployers.ofNotice(notice, NewsKind.TERM_NEAR,
						near.get(notice.id()).due()));
		}
	}

}
