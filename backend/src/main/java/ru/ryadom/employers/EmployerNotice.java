package ru.ryadom.employers;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import ru.ryadom.employers.NoticeReply.Declined;
import ru.ryadom.employers.NoticeReply.NotOurs;
import ru.ryadom.employers.NoticeReply.Response;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/**
 * A notice to an employer that it may have help with a plan for a worker whom the office
 * accompanied (WPP-00A). Each move asks {@link NoticeRules} first, and the list of
 * allowed actions asks the same rules.
 *
 * @param receipt {@code null} until the employer has it
 * @param lapsedOn the day after its last day without an answer, {@code null} otherwise
 * @param requestId the request that a late response became, {@code null} otherwise
 */
public record EmployerNotice(String id, int revision, NoticePlace place, NoticeSubject subject, LocalDate madeOn,
		String madeById, @Nullable NoticeReceipt receipt, @Nullable NoticeReply reply, @Nullable NeedAnalysis analysis,
		@Nullable LocalDate lapsedOn, @Nullable String requestId, @Nullable NoticeWithdrawal withdrawal) {

	/** A notice that nobody has received yet. */
	public static EmployerNotice made(String id, NoticePlace place, NoticeSubject subject, LocalDate on, String byId) {
		return new EmployerNotice(id, 0, place, subject, on, byId, null, null, null, null, null, null);
	}

	/** The employer has it: in the cabinet or on paper, whichever is first. */
	public Decision<EmployerNotice> received(NoticeReceipt by, LocalDate today) {
		List<Objection> objections = new Objections().and(NoticeRules.receive(this))
			.notAfter("receivedOn", by.on(), today)
			.when(by.on().isBefore(this.madeOn),
					Objection.at("receivedOn", "RECEIVED_BEFORE_MADE",
							"Получено раньше, чем составлено уведомление. Проверьте дату."))
			.when(by.way() == NoticeWay.PAPER && (by.takenBy() == null || by.takenBy().isBlank()),
					Objection.at("takenBy", "FIELD_EMPTY", "Заполните это поле."))
			.longest("takenBy", by.takenBy(), 200)
			.all();
		return Decision.unless(objections, () -> with(by, this.reply, this.analysis, this.withdrawal));
	}

	/**
	 * The employer responds. What comes after the last day is taken as a request; a paper
	 * that came in time is in time, whenever it is written down.
	 * @param lateRequestId under which it is kept then
	 */
	public Decision<EmployerNotice> responded(Response with, String lateRequestId) {
		List<Objection> objections = new Objections().and(NoticeRules.respond(this))
			.text("contactName", with.contactName(), 200)
			.text("contactPhone", with.contactPhone(), 50)
			.longest("wishes", with.wishes(), 4000)
			.all();
		return Decision.unless(objections, () -> {
			boolean late = isLate(with.on());
			return new EmployerNotice(this.id, this.revision, this.place, this.subject, this.madeOn, this.madeById,
					this.receipt, with, null, late ? lapsed().lapsedOn : null, late ? lateRequestId : null, null);
		});
	}

	/** The employer does without a plan. */
	public Decision<EmployerNotice> declined(Declined with) {
		List<Objection> objections = new Objections().and(NoticeRules.decline(this, with.on()))
			.when(with.reason() == NoticeDeclineReason.OTHER && with.words().isBlank(),
					Objection.at("words", "FIELD_EMPTY", "Напишите причину."))
			.longest("words", with.words(), 1000)
			.all();
		return Decision.unless(objections, () -> answered(with));
	}

	/** The employer does not know this worker. */
	public Decision<EmployerNotice> disowned(NotOurs with) {
		List<Objection> objections = new Objections().and(NoticeRules.disown(this))
			.longest("words", with.words(), 1000)
			.all();
		return Decision.unless(objections, () -> answered(with));
	}

	/** The office has analysed what is known (WPP-02). */
	public Decision<EmployerNotice> analysed(NeedAnalysis with) {
		List<Objection> objections = new Objections().and(NoticeRules.analyse(this))
			.text("reasons", with.reasons(), 4000)
			.text("reasonsPlain", with.reasonsPlain(), 2000)
			.all();
		return Decision.unless(objections, () -> with(this.receipt, this.reply, with, null));
	}

	/** The office takes it back (decision 10). */
	public Decision<EmployerNotice> withdrawn(NoticeWithdrawal with) {
		List<Objection> objections = new Objections().and(NoticeRules.withdraw(this))
			.text("reason", with.reason(), 1000)
			.all();
		return Decision.unless(objections, () -> with(this.receipt, this.reply, this.analysis, with));
	}

	/** Its last day has passed without an answer; of one that is over nothing changes. */
	public EmployerNotice lapsed() {
		NoticeReceipt got = this.receipt;
		return (stage() != NoticeStage.WAITING || got == null) ? this
				: new EmployerNotice(this.id, this.revision, this.place, this.subject, this.madeOn, this.madeById, got,
						null, null, got.dueOn().plusDays(1), null, null);
	}

	public NoticeStage stage() {
		if (this.withdrawal != null) {
			return NoticeStage.WITHDRAWN;
		}
		NeedAnalysis found = this.analysis;
		if (found != null) {
			return found.needed() ? NoticeStage.NEEDED : NoticeStage.NOT_NEEDED;
		}
		return switch (this.reply) {
			case Response _ -> NoticeStage.RESPONDED;
			case Declined _ -> NoticeStage.DECLINED;
			case NotOurs _ -> NoticeStage.NOT_OURS;
			case null -> (this.lapsedOn != null) ? NoticeStage.LAPSED
					: (this.receipt != null) ? NoticeStage.WAITING : NoticeStage.TO_HAND_OVER;
		};
	}

	/** Whether a day is past its last one; that day itself is still in time. */
	public boolean isLate(LocalDate on) {
		return this.receipt != null && on.isAfter(this.receipt.dueOn());
	}

	/** The last day to respond, {@code null} until the employer has it. */
	public @Nullable LocalDate dueOn() {
		return (this.receipt != null) ? this.receipt.dueOn() : null;
	}

	/** The id that the plan's ground goes by. */
	public String groundId() {
		return (this.requestId != null) ? this.requestId : this.id;
	}

	private EmployerNotice answered(NoticeReply with) {
		return new EmployerNotice(this.id, this.revision, this.place, this.subject, this.madeOn, this.madeById,
				this.receipt, with, null, isLate(with.on()) ? this.lapsedOn : null, null, null);
	}

	private EmployerNotice with(@Nullable NoticeReceipt receipt, @Nullable NoticeReply reply,
			@Nullable NeedAnalysis analysis, @Nullable NoticeWithdrawal withdrawal) {
		return new EmployerNotice(this.id, this.revision, this.place, this.subject, this.madeOn, this.madeById, receipt,
				reply, analysis, this.lapsedOn, this.requestId, withdrawal);
	}

}
