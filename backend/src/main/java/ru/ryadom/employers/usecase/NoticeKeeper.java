package ru.ryadom.employers.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.CaseChanged;
import ru.ryadom.employers.EmployerNotice;
import ru.ryadom.employers.EmployerNotices;
import ru.ryadom.employers.NoticeRules;
import ru.ryadom.employers.NoticeTold;
import ru.ryadom.employers.NoticeWithdrawal;
import ru.ryadom.journal.Journal;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.TermRules;
import ru.ryadom.terms.Term;
import ru.ryadom.terms.Terms;
import ru.ryadom.terms.TermsSwept;

/**
 * What becomes of notices that nobody touches: the last day passes, or the case is opened
 * again because the hiring fell through (decision 10).
 */
@Component
class NoticeKeeper {

	private static final Viewer.ServiceViewer HOUSE = new Viewer.ServiceViewer("service:employers",
			"Уведомления работодателям");

	private static final String SUBJECT = "уведомление работодателю";

	private final EmployerNotices notices;

	private final NoticeWork work;

	private final Terms terms;

	private final Journal journal;

	private final ApplicationEventPublisher events;

	NoticeKeeper(EmployerNotices notices, NoticeWork work, Terms terms, Journal journal,
			ApplicationEventPublisher events) {
		this.notices = notices;
		this.work = work;
		this.terms = terms;
		this.journal = journal;
		this.events = events;
	}

	@EventListener
	void on(TermsSwept swept) {
		List<String> missed = swept.missed()
			.stream()
			.filter((term) -> term.ruleId().equals(TermRules.WPP_01))
			.map(Term::subject)
			.toList();
		if (missed.isEmpty()) {
			return;
		}
		List<EmployerNotice> lapsed = this.notices.known(missed)
			.stream()
			.filter((now) -> now.lapsed() != now)
			.map((now) -> this.notices.save(now.lapsed()))
			.toList();
		this.journal.wroteEach(HOUSE, "уведомление работодателю осталось без отклика",
				lapsed.stream()
					.collect(Collectors.groupingBy((each) -> each.place().caseId(),
							Collectors.mapping((each) -> new Change(SUBJECT, "ждёт отклика", each.stage().title()),
									Collectors.toList()))));
		lapsed.forEach((each) -> this.events.publishEvent(new NoticeTold(each)));
	}

	@EventListener
	void on(CaseChanged changed) {
		if (!changed.file().turns().transfers().isEmpty()) {
			this.notices.moveTo(changed.file().id(), changed.file().officeId());
		}
		if (changed.file().isOpen() && !changed.file().reopenings().isEmpty()) {
			this.notices.ofCase(changed.file().id())
				.stream()
				.filter(NoticeRules::fallsWithHiring)
				.forEach(this::withdraw);
		}
	}

	private void withdraw(EmployerNotice now) {
		LocalDate today = this.work.today(now.place().officeId());
		NoticeWithdrawal why = new NoticeWithdrawal("Дело открыто снова: трудоустройство не состоялось.", today, null);
		if (now.withdrawn(why) instanceof Accepted<EmployerNotice>(var next)) {
			this.terms.cancelRunning(now.id(), today);
			EmployerNotice saved = this.notices.save(next);
			this.journal.wrote(HOUSE, "отозвано уведомление работодателя", saved.place().caseId(), List.of(),
					List.of(new Change(SUBJECT, now.stage().title(), saved.stage().title())));
			this.events.publishEvent(new NoticeTold(saved));
		}
	}

}
