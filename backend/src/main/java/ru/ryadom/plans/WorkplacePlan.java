package ru.ryadom.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import ru.ryadom.employers.PlanGround;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/**
 * План сопровождения инвалида на рабочем месте (Приложение 2). Each move asks
 * {@link PlanRules} first, and the list of allowed actions asks the same rules.
 *
 * @param employerRevision the last revision that changed what the employer sees
 * @param dueOn the last day to send it (WPP-03)
 * @param editions the first to the last; none is ever changed
 * @param executions what has become of measures, the last word of each counts
 */
public record WorkplacePlan(String id, int revision, int employerRevision, String number, PlanGround ground,
		LocalDate dueOn, List<PlanEdition> editions, PlanDialogue dialogue, PlanState state,
		@Nullable PlanMentor mentor, List<PlanExecution> executions) {

	public WorkplacePlan {
		editions = List.copyOf(editions);
		executions = List.copyOf(executions);
		if (editions.isEmpty()) {
			throw new IllegalArgumentException("a plan without an edition says nothing");
		}
	}

	/** Begins a draft. */
	public static Decision<WorkplacePlan> start(String id, String number, PlanGround ground, LocalDate dueOn,
			List<PlanMeasure> measures, LocalDate today) {
		return Decision.unless(PlanMeasures.objections(measures, ground.startsOn()),
				() -> new WorkplacePlan(id, 0, 0, number, ground, dueOn, List.of(new PlanEdition(1, today, measures)),
						PlanDialogue.NONE, new PlanState.Draft(null), null, List.of()));
	}

	/** Other measures: a new edition, which nobody has agreed to yet. */
	public Decision<WorkplacePlan> change(List<PlanMeasure> measures, LocalDate today) {
		List<Objection> objections = new Objections().and(PlanRules.change(this))
			.and(PlanMeasures.objections(measures, this.ground.startsOn()))
			.when(measures.equals(edition().measures()),
					Objection.at("measures", "NOTHING_CHANGED", "В плане ничего не изменилось."))
			.all();
		PlanEdition next = new PlanEdition(edition().number() + 1, today, measures);
		return Decision.unless(objections,
				() -> new WorkplacePlan(this.id, this.revision, this.employerRevision, this.number, this.ground,
						this.dueOn, Stream.concat(this.editions.stream(), Stream.of(next)).toList(), this.dialogue,
						this.state, this.mentor, this.executions));
	}

	/** The worker is shown the draft. */
	public Decision<WorkplacePlan> show(PlanShowingWay way, LocalDate on, boolean hasCabinet, LocalDate today) {
		List<Objection> objections = new Objections().and(PlanRules.show(this))
			.notAfter("on", on, today)
			.when(on.isBefore(edition().on()),
					Objection.at("on", "SHOWN_TOO_EARLY", "Это раньше, чем составлена эта редакция. Проверьте дату."))
			.when(way == PlanShowingWay.CABINET && !hasCabinet,
					Objection.at("way", "NO_CABINET", "Кабинета у работника нет: покажите проект на бумаге."))
			.all();
		PlanShowing shown = PlanShowing.after(this.state.shown(), way, edition().number(), on);
		return Decision.unless(objections, () -> with(switch (this.state) {
			case PlanState.Draft _ -> new PlanState.Draft(shown);
			case PlanState.Discussed talk -> new PlanState.Discussed(shown, talk.offer());
			case PlanState.Sent sent -> new PlanState.Sent(shown, sent.offer(), sent.last());
			case PlanState.Cancelled over -> over;
		}));
	}

	/** The draft goes to the employer for discussion. */
	public Decision<WorkplacePlan> offer(LocalDate today) {
		return Decision.unless(PlanRules.offer(this), () -> {
			PlanShowing shown = this.state.shown();
			return with((shown != null) ? new PlanState.Discussed(shown, new PlanOffer(today, edition().number()))
					: this.state);
		});
	}

	/** Somebody says something of it. */
	public Decision<WorkplacePlan> say(PlanRemark remark) {
		String measureId = remark.measureId();
		List<Objection> objections = new Objections().and(PlanRules.say(this, remark.party()))
			.text("words", remark.words(), 2000)
			.when(measureId != null && edition(remark.edition()).flatMap((said) -> said.measure(measureId)).isEmpty(),
					Objection.at("measureId", "MEASURE_NOT_IN_PLAN", "Этого мероприятия в плане уже нет."))
			.all();
		return Decision.unless(objections, () -> with(this.dialogue.with(remark)));
	}

	/** The office takes what was proposed, or not, and says why. */
	public Decision<WorkplacePlan> answer(String remarkId, PlanRemark.Answer answer) {
		List<Objection> objections = new Objections().and(PlanRules.open(this))
			.when(this.dialogue.remark(remarkId).filter(PlanRemark::waits).isEmpty(),
					Objection.at("remarkId", "NOTHING_TO_ANSWER", "На это ответа не ждут: ответ уже дан."))
			.and(answer.objections())
			.all();
		return Decision.unless(objections, () -> with(this.dialogue.answered(remarkId, answer)));
	}

	/**
	 * The employer agrees to an edition, or does not.
	 * @param today who writes down a paper may name an earlier day
	 */
	public Decision<WorkplacePlan> agree(PlanAgreement said, LocalDate today) {
		PlanOffer offered = this.state.offer();
		List<Objection> objections = new Objections().and(PlanRules.agree(this, said.edition(), said.agreed()))
			.notAfter("on", said.on(), today)
			.when(offered != null && said.on().isBefore(offered.on()),
					Objection.at("on", "SAID_TOO_EARLY", "Это раньше, чем план передали на обсуждение."))
			.longest("words", said.words(), 2000)
			.when(!said.agreed() && said.words() == null,
					Objection.at("words", "FIELD_EMPTY", "Напишите, с чем не согласны и как лучше."))
			.all();
		return Decision.unless(objections, () -> with(this.dialogue.with(said)));
	}

	/** It goes to the employer and to the worker. */
	public Decision<WorkplacePlan> send(LocalDate today) {
		return Decision.unless(PlanRules.send(this, today), () -> {
			PlanSending sending = new PlanSending(edition().number(), today, isAgreed());
			return with(switch (this.state) {
				case PlanState.Discussed(var shown, var offer) -> new PlanState.Sent(shown, offer, sending);
				case PlanState.Sent sent -> new PlanState.Sent(sent.shown(), sent.offer(), sending);
				case PlanState.Draft _, PlanState.Cancelled _ -> this.state;
			});
		});
	}

	/** The mentor is named, with consent. */
	public Decision<WorkplacePlan> appoint(PlanMentor mentor, LocalDate today) {
		return Decision.unless(new Objections().and(PlanRules.appoint(this)).and(mentor.objections(today)).all(),
				() -> new WorkplacePlan(this.id, this.revision, this.employerRevision, this.number, this.ground,
						this.dueOn, this.editions, this.dialogue, this.state, mentor, this.executions));
	}

	/** What has become of a measure. */
	public Decision<WorkplacePlan> record(PlanExecution execution, LocalDate today) {
		List<Objection> objections = new Objections().and(PlanRules.record(this))
			.when(edition(execution.edition()).flatMap((said) -> said.measure(execution.measureId())).isEmpty(),
					Objection.at("measureId", "MEASURE_NOT_IN_PLAN", "Этого мероприятия в плане уже нет."))
			.and(execution.objections(today))
			.all();
		return Decision.unless(objections,
				() -> new WorkplacePlan(this.id, this.revision, this.employerRevision, this.number, this.ground,
						this.dueOn, this.editions, this.dialogue, this.state, this.mentor,
						Stream.concat(this.executions.stream(), Stream.of(execution)).toList()));
	}

	/** It is over before its end. */
	public Decision<WorkplacePlan> cancel(LocalDate on, PlanEnd why, @Nullable String words, LocalDate today) {
		List<Objection> objections = new Objections().and(PlanRules.open(this))
			.notAfter("on", on, today)
			.longest("words", words, 1000)
			.all();
		return Decision.unless(objections,
				() -> with(new PlanState.Cancelled(on, why, (words != null) ? words : "", this.state)));
	}

	/** What the plan says now. */
	public PlanEdition edition() {
		return this.editions.getLast();
	}

	/** An edition by its number. */
	public Optional<PlanEdition> edition(int number) {
		return this.editions.stream().filter((each) -> each.number() == number).findFirst();
	}

	public PlanStage stage() {
		return this.state.stage();
	}

	/** What the employer said of the last edition, {@code null} when nothing. */
	public @Nullable PlanAgreement agreement() {
		return this.dialogue.on(edition().number()).orElse(null);
	}

	/** Whether the employer agrees to what it says now. */
	public boolean isAgreed() {
		return this.dialogue.on(edition().number()).filter(PlanAgreement::agreed).isPresent();
	}

	/** An agreement that a later change has revoked, {@code null} when there is none. */
	public @Nullable PlanAgreement revoked() {
		return (agreement() != null || this.editions.size() < 2) ? null
				: this.dialogue.on(this.editions.get(this.editions.size() - 2).number())
					.filter(PlanAgreement::agreed)
					.orElse(null);
	}

	/** The last word on what has become of a measure. */
	public Optional<PlanExecution> execution(String measureId) {
		return this.executions.stream().filter((each) -> each.measureId().equals(measureId)).reduce((_, last) -> last);
	}

	/** The last word on each measure, in the order of the plan. */
	public List<PlanExecution> lastExecutions() {
		return edition().measures().stream().flatMap((each) -> execution(each.id()).stream()).toList();
	}

	/** Whether a measure was changed after something was said of it. */
	public boolean isOutdated(PlanExecution said) {
		Optional<PlanMeasure> then = edition(said.edition()).flatMap((each) -> each.measure(said.measureId()));
		return !then.equals(edition().measure(said.measureId()));
	}

	/** The same, when the step that is to be saved changes what the employer sees. */
	public WorkplacePlan toldToEmployer() {
		return new WorkplacePlan(this.id, this.revision, this.revision + 1, this.number, this.ground, this.dueOn,
				this.editions, this.dialogue, this.state, this.mentor, this.executions);
	}

	private WorkplacePlan with(PlanState state) {
		return new WorkplacePlan(this.id, this.revision, this.employerRevision, this.number, this.ground, this.dueOn,
				this.editions, this.dialogue, state, this.mentor, this.executions);
	}

	private WorkplacePlan with(PlanDialogue dialogue) {
		return new WorkplacePlan(this.id, this.revision, this.employerRevision, this.number, this.ground, this.dueOn,
				this.editions, dialogue, this.state, this.mentor, this.executions);
	}

}
