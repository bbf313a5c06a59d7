package ru.ryadom.employers.usecase;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.employers.EmployerNotice;
import ru.ryadom.employers.NeedAnalysis;
import ru.ryadom.employers.usecase.NoticeWork.Step;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.law.TermRules;

/**
 * The office analyses what is known after a response (WPP-02): whether a plan is needed
 * and why.
 */
@Component
public class RecordNeedAnalysis {

	private final NoticeWork work;

	RecordNeedAnalysis(NoticeWork work) {
		this.work = work;
	}

	public sealed interface Result {

	}

	public record Done(EmployerNotice notice) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String noticeId, int revision, boolean needed, String reasons,
			String reasonsPlain) {
	}

	public Result record(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("recordNeedAnalysis", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.noticeId(), input.revision(),
				(now, today) -> decide(viewer, now, input, today))) {
			case Accepted<EmployerNotice>(var notice) -> new Done(notice);
			case Rejected<EmployerNotice>(var objections) -> new Refused(objections);
		};
	}

	private Decision<Step> decide(Viewer.StaffViewer viewer, EmployerNotice now, Input input, LocalDate today) {
		NeedAnalysis analysis = new NeedAnalysis(input.needed(), input.reasons().strip(), input.reasonsPlain().strip(),
				today, viewer.memberId());
		return now.analysed(analysis)
			.map((next) -> Step.of("записан анализ после отклика работодателя", now, next,
					() -> this.work.terms().meet(now.id(), TermRules.WPP_02, today)));
	}

}
