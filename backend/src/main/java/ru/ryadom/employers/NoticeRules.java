package ru.ryadom.employers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import ru.ryadom.cases.Case;
import ru.ryadom.cases.Closing;
import ru.ryadom.cases.Employment;
import ru.ryadom.cases.Ending;
import ru.ryadom.cases.JobReport;
import ru.ryadom.cases.JobReportKind;
import ru.ryadom.cases.JobReportStage;
import ru.ryadom.law.Action;
import ru.ryadom.law.Norms;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/** When an employer is told of the help, answers, and is told that it is over. */
public final class NoticeRules {

	/** So many notices of one case are kept, those taken back among them. */
	public static final int MOST = 20;

	private NoticeRules() {
	}

	/** What the office may do with a case that has these notices. */
	public static List<Action> ofCase(Case file, List<EmployerNotice> made) {
		return List.of(new Action("notifyEmployer", make(file, made)));
	}

	/** Whether nobody asked the person yet, so that who tells the employer has to. */
	public static boolean agreementUnasked(Case file) {
		return hired(file).filter((ending) -> agreement(file, ending).isEmpty()).isPresent();
	}

	/**
	 * Everything against telling the employer.
	 * @param askedNow whether the worker of the office has asked the person, and the
	 * person agrees
	 */
	public static List<Objection> make(Case file, List<EmployerNotice> made, boolean askedNow) {
		return new Objections().and(make(file, made))
			.when(agreementUnasked(file) && !askedNow,
					Objection.at("agreed", "AGREEMENT_UNASKED",
							"Спросите человека, согласен ли он: уведомление раскроет работодателю инвалидность."))
			.all();
	}

	/**
	 * Whether the employer may be told (decision 9): the hiring was confirmed, the person
	 * was accompanied, and has not said no.
	 */
	static List<Objection> make(Case file, List<EmployerNotice> made) {
		Optional<Ending> hired = hired(file);
		return new Objections()
			.when(hired.isEmpty(),
					Objection.of("HIRING_NOT_CONFIRMED",
							"Уведомление отправляют, когда трудоустройство подтверждено и дело закрыто с этим исходом.",
							Norms.WPP_00A))
			.when(hired.isPresent() && !hired.get().afterAccompaniment(), Objection.of("NOT_ACCOMPANIED",
					"Человека не сопровождали: такому работодателю уведомление не направляют, он может обратиться сам.",
					Norms.WPP_00A))
			.when(hired.flatMap((ending) -> agreement(file, ending)).equals(Optional.of(false)), Objection.of(
					"NOTICE_NOT_AGREED",
					"Человек не дал согласия сообщить работодателю о поддержке. Уведомление раскрыло бы инвалидность, "
							+ "поэтому без согласия его не отправляют.",
					Norms.WPP_00A))
			.when(hired.isPresent() && made.stream().anyMatch((each) -> isOfThisJob(each, hired.get())),
					Objection.of("ALREADY_NOTIFIED", "Работодателя по этому делу уже уведомили.", Norms.NTF_5))
			.when(made.size() >= MOST, Objection.of("TOO_MANY_NOTICES", "Уведомлений по этому делу уже " + MOST + "."))
			.all();
	}

	/** Where the person was hired, when the case ended so. */
	public static Optional<Employment> employment(Case file) {
		return hired(file).map(Ending::employment);
	}

	private static Optional<Ending> hired(Case file) {
		return Optional.ofNullable(file.closing())
			.map(Closing::ending)
			.filter((ending) -> !file.isOpen() && ending.employment() != null);
	}

	private static boolean isOfThisJob(EmployerNotice made, Ending hired) {
		Employment job = hired.employment();
		return job != null && made.withdrawal() == null && made.subject().employer().digits().equals(job.employerInn())
				&& made.subject().startsOn().equals(job.hiredOn());
	}

	/** What the person said when this very job was reported, if anybody asked. */
	private static Optional<Boolean> agreement(Case file, Ending hired) {
		return file.turns()
			.jobReports()
			.stream()
			.filter((report) -> report.kind() == JobReportKind.FOUND && report.stage() == JobReportStage.CONFIRMED)
			.filter((report) -> report.answer() != null && report.answer().on().equals(hired.on()))
			.reduce((_, last) -> last)
			.map(JobReport::found)
			.map(JobReport.FoundJob::noticeAgreed);
	}

	static List<Objection> receive(EmployerNotice of) {
		return new Objections().and(notWithdrawn(of))
			.when(of.receipt() != null,
					Objection.of("RECEIVED_ALREADY",
							"Работодатель уже получил уведомление: срок идёт от первого получения.", Norms.WPP_01))
			.all();
	}

	static List<Objection> respond(EmployerNotice of) {
		return unanswered(of);
	}

	static List<Objection> decline(EmployerNotice of, LocalDate today) {
		return new Objections().and(unanswered(of))
			.when(of.reply() == null && of.withdrawal() == null && of.isLate(today),
					Objection.of("NOTICE_LAPSED", "Срок отклика прошёл: отказываться уже не нужно.", Norms.WPP_01))
			.all();
	}

	static List<Objection> disown(EmployerNotice of) {
		return unanswered(of);
	}

	/**
	 * Everything against writing an answer down from a paper, besides what the answer
	 * itself lacks.
	 */
	public static List<Objection> paper(EmployerNotice of, NoticeReply written, LocalDate today) {
		ReplyPaper paper = written.paper();
		NoticeReceipt had = of.receipt();
		boolean early = written.on().isBefore((had != null) ? had.on() : of.madeOn());
		return new Objections().and(had(of))
			.notAfter("cameOn", written.on(), today)
			.when(early,
					Objection.at("cameOn", "ANSWERED_TOO_EARLY",
							"Это раньше, чем работодатель получил уведомление. Проверьте дату."))
			.text("signedBy", written.by(), 300)
			.text("requisites", (paper != null) ? paper.requisites() : null, 300)
			.all();
	}

	private static List<Objection> had(EmployerNotice of) {
		return new Objections().when(of.receipt() == null && of.withdrawal() == null,
				Objection.of("NOT_RECEIVED",
						"Сначала внесите, когда работодатель получил уведомление: от этого дня идёт срок отклика.",
						Norms.WPP_01))
			.all();
	}

	static List<Objection> analyse(EmployerNotice of) {
		return new Objections().and(notWithdrawn(of))
			.when(of.analysis() != null, Objection.of("ANALYSED_ALREADY", "Анализ уже записан.", Norms.WPP_02))
			.when(of.analysis() == null && !(of.reply() instanceof NoticeReply.Response),
					Objection.of("NO_RESPONSE", "Анализируют сведения после отклика, а отклика нет.", Norms.WPP_02))
			.all();
	}

	static List<Objection> withdraw(EmployerNotice of) {
		return new Objections().and(notWithdrawn(of))
			.when(of.analysis() != null,
					Objection.of("ANALYSED_ALREADY", "Анализ уже записан: отзывать уведомление поздно.", Norms.WPP_02))
			.all();
	}

	/** Whether a hiring that fell through takes it back (decision 10). */
	public static boolean fallsWithHiring(EmployerNotice of) {
		return switch (of.stage()) {
			case TO_HAND_OVER, WAITING, RESPONDED, NOT_OURS -> true;
			case NEEDED, NOT_NEEDED, DECLINED, LAPSED, WITHDRAWN -> false;
		};
	}

	private static List<Objection> unanswered(EmployerNotice of) {
		return new Objections().and(notWithdrawn(of))
			.when(of.reply() != null, Objection.of("ANSWERED_ALREADY", "Организация уже ответила.", Norms.WPP_01))
			.all();
	}

	private static List<Objection> notWithdrawn(EmployerNotice of) {
		return new Objections()
			.when(of.withdrawal() != null, Objection.of("NOTICE_WITHDRAWN", "Центр занятости отозвал уведомление."))
			.all();
	}

	/** What somebody of the organisation may do. */
	public static List<Action> ofEmployer(EmployerNotice of, LocalDate today) {
		return List.of(new Action("respondToEmployerNotice", respond(of)),
				new Action("declineEmployerNotice", decline(of, today)),
				new Action("disownEmployerNotice", disown(of)));
	}

	/** What the office may do. */
	public static List<Action> ofStaff(EmployerNotice of) {
		return List.of(new Action("recordNoticeReceipt", receive(of)),
				new Action("recordNoticeAnswerOnPaper", new Objections().and(unanswered(of)).and(had(of)).all()),
				new Action("recordNeedAnalysis", analyse(of)), new Action("withdrawEmployerNotice", withdraw(of)));
	}

}
