package ru.ryadom.appeals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import ru.ryadom.access.Audience;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;
import ru.ryadom.law.TermRuleId;
import ru.ryadom.law.TermRules;

/**
 * A complaint or a request. Each move asks {@link AppealRules} first, and the list of
 * allowed actions asks the same rules.
 *
 * @param dueOn by when it is to be answered, the project's aim (APL)
 * @param answers none, one, or a second after a doubt
 * @param doubt why the first answer did not help, {@code null} when nobody said so
 * @param withdrawnOn {@code null} unless it was taken back
 */
public record Appeal(String id, int revision, String number, AppealPlace place, AppealFiling filing, AppealText text,
		LocalDate dueOn, List<AppealAnswer> answers, @Nullable AppealDoubt doubt, @Nullable LocalDate withdrawnOn) {

	private static final int TWICE = 2;

	public Appeal {
		answers = List.copyOf(answers);
		if (answers.size() > ((doubt != null) ? TWICE : 1) || (doubt != null && answers.isEmpty())) {
			throw new IllegalArgumentException("a second answer follows a doubt, and a doubt a first answer");
		}
	}

	/** Somebody answers. */
	public Decision<Appeal> answer(AppealAnswer answer) {
		List<Objection> objections = new Objections().and(AppealRules.answer(this, answer.byId()))
			.and(answer.objections())
			.when(answer.on().isBefore(this.filing.receivedOn()),
					Objection.of("ANSWER_BEFORE_APPEAL",
							"Ответ раньше, чем получена жалоба или просьба. Проверьте день получения."))
			.all();
		return Decision.unless(objections,
				() -> with(Stream.concat(this.answers.stream(), Stream.of(answer)).toList(), this.doubt, this.dueOn));
	}

	/** The person takes it back. */
	public Decision<Appeal> withdraw(LocalDate on) {
		return Decision.unless(AppealRules.withdraw(this), () -> new Appeal(this.id, this.revision, this.number,
				this.place, this.filing, this.text, this.dueOn, this.answers, this.doubt, on));
	}

	/**
	 * The person says that the answer does not help: once, and the head answers.
	 * @param dueOn by when
	 */
	public Decision<Appeal> doubt(AppealDoubt why, LocalDate dueOn) {
		List<Objection> objections = new Objections().and(AppealRules.doubt(this))
			.text("words", why.words(), 4000)
			.all();
		return Decision.unless(objections, () -> with(this.answers, why, dueOn));
	}

	public AppealKind kind() {
		return this.text.kind();
	}

	public AppealStage stage() {
		if (this.withdrawnOn != null) {
			return AppealStage.WITHDRAWN;
		}
		return (this.answers.size() > ((this.doubt != null) ? 1 : 0)) ? AppealStage.ANSWERED : AppealStage.WAITING;
	}

	public boolean isWaiting() {
		return stage() == AppealStage.WAITING;
	}

	/** Who is to answer: what did not help goes to the head. */
	public Audience answeredBy() {
		return (this.doubt != null) ? Audience.HEAD : kind().answeredBy();
	}

	/** The aim that runs, or ran last. */
	public TermRuleId rule() {
		return (this.doubt != null) ? TermRules.APL_01 : kind().rule();
	}

	/** Whether it names this worker. */
	public boolean isAbout(String memberId) {
		return memberId.equals(this.text.aboutId());
	}

	private Appeal with(List<AppealAnswer> answers, @Nullable AppealDoubt doubt, LocalDate dueOn) {
		return new Appeal(this.id, this.revision, this.number, this.place, this.filing, this.text, dueOn, answers,
				doubt, this.withdrawnOn);
	}

}
