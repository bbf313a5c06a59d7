package ru.ryadom.inbox.usecase;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseState.CaseClosed;
import ru.ryadom.cases.CaseTerms;
import ru.ryadom.cases.CaseWork;
import ru.ryadom.cases.CaseWork.Step;
import ru.ryadom.cases.Cases;
import ru.ryadom.cases.PaperReceipt;
import ru.ryadom.inbox.PaperHanding;
import ru.ryadom.inbox.PaperNotice;
import ru.ryadom.inbox.PaperNotices;
import ru.ryadom.inbox.PaperSubject;
import ru.ryadom.journal.Journal;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.Fault;
import ru.ryadom.kernel.Ids;
import ru.ryadom.kernel.UnitOfWork;
import ru.ryadom.law.Answers;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;

/**
 * Records that a paper was handed over. When it is the refusal, the case learns of it in
 * the same unit of work (SIT-05).
 */
@Component
public class HandOverPaper {

	private static final String PURPOSE = "вручена бумага";

	private final UnitOfWork unit;

	private final PaperNotices notices;

	private final Cases cases;

	private final CaseWork work;

	private final Journal journal;

	private final BusinessClock clock;

	HandOverPaper(UnitOfWork unit, PaperNotices notices, Cases cases, CaseWork work, Journal journal,
			BusinessClock clock) {
		this.unit = unit;
		this.notices = notices;
		this.cases = cases;
		this.work = work;
		this.journal = journal;
		this.clock = clock;
	}

	public sealed interface Result {

	}

	public record Done(PaperNotice paper) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String paperId, int revision, LocalDate handedOn, PaperReceipt receipt) {
	}

	public Result handOver(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("handOverPaper", viewer.account(), input.idempotencyKey(), input);
		String id = Ids.require("paper", input.paperId());
		return switch (this.unit.run(command, Answers.CODEC, () -> decide(viewer, id, input))) {
			case Accepted<String>(var done) ->
				new Done(this.notices.find(viewer, done, PURPOSE).orElseThrow(Fault.NotFound::new));
			case Rejected<String>(var objections) -> new Refused(objections);
		};
	}

	private Decision<String> decide(Viewer.StaffViewer viewer, String id, Input input) {
		PaperNotice now = this.notices.find(viewer, id, PURPOSE).orElseThrow(Fault.NotFound::new);
		if (now.revision() != input.revision()) {
			throw new Fault.Conflict();
		}
		PaperHanding handing = new PaperHanding(input.handedOn(), input.receipt(), viewer.memberId());
		return now.handed(handing, this.clock.today(viewer.zone())).map((handed) -> keep(viewer, handed, handing));
	}

	private String keep(Viewer.StaffViewer viewer, PaperNotice handed, PaperHanding handing) {
		@Nullable String caseId = handed.letter().caseId();
		List<Change> changes = List
			.of(new Change(handed.text().title(), null, handing.receipt().inWords(handing.on())));
		if (caseId != null && handed.letter().subject() == PaperSubject.REFUSAL) {
			this.cases.find(viewer, caseId)
				.filter(HandOverPaper::owesNotice)
				.flatMap((file) -> told(file, handing))
				.ifPresent((file) -> this.work.apply(viewer,
						new Step("отказ вручён на бумаге", file, changes, CaseTerms.noticeHanded(handing.on()))));
		}
		this.notices.save(handed);
		// What a worker must not see is not told by the history of the case either.
		String subject = (caseId != null && handed.letter().notTo() == null) ? caseId : handed.id();
		this.journal.wrote(viewer, PURPOSE, subject, List.of(handed.letter().personId()), changes);
		return handed.id();
	}

	private static boolean owesNotice(Case file) {
		return file.state() instanceof CaseClosed closed && closed.noticeOwed();
	}

	/** The refusal was decided on the day the paper was written, so nothing objects. */
	private static java.util.Optional<Case> told(Case file, PaperHanding handing) {
		return switch (file.noticeHanded(handing.on(), handing.on())) {
			case Accepted<Case>(var told) -> java.util.Optional.of(told);
			case Rejected<Case> refused -> throw new IllegalStateException("the case objects: " + refused);
		};
	}

}
