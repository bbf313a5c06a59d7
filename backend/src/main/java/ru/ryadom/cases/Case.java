package ru.ryadom.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import ru.ryadom.cases.CaseState.Accompanying;
import ru.ryadom.cases.CaseState.ArrangingProvider;
import ru.ryadom.cases.CaseState.CaseClosed;
import ru.ryadom.cases.CaseState.DeterminingNeed;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;
import ru.ryadom.law.RegionId;

/**
 * A case. Each move asks {@link CaseRules} first, and the list of allowed actions asks
 * the same rules, so the two cannot disagree.
 */
public record Case(String id, int revision, String officeId, RegionId region, String personId, CaseFacts facts,
		CaseState state, Need need, Provision provision, @Nullable Closing closing, List<Reopening> reopenings,
		Turns turns, @Nullable Lead lead) {

	public Case {
		reopenings = List.copyOf(reopenings);
	}

	/** A case begins with the agreed plan; there is no application (SIT-00). */
	public static Case open(String id, String officeId, RegionId region, String personId, CaseFacts facts,
			LocalDate today) {
		return new Case(id, 0, officeId, region, personId, facts, new DeterminingNeed(today), Need.UNKNOWN,
				Provision.NONE, null, List.of(), Turns.NONE, null);
	}

	/**
	 * Decides the need: by own opinion (SIT-01), on new facts while МСЭ is silent, or
	 * with its recommendation (SIT-04). «Not needed» closes the case (SIT-05).
	 * @param hasCabinet whether the person can be told in the cabinet at once
	 */
	public Decision<Case> decide(NeedDecision decision, boolean hasCabinet) {
		List<Objection> objections = new Objections().and(CaseRules.decideNeed(this))
			.text("reasons", decision.reasons(), 4000)
			.and(CaseRules.ground(this, decision.ground()))
			.when(decision.decidedOn().isBefore(plan().agreedOn()),
					Objection.of("DECISION_BEFORE_PLAN", "Решение раньше согласования плана. Проверьте день плана."))
			.all();
		return Decision.unless(objections, () -> {
			Case decided = with(this.need.decided(decision));
			if (decision.needed()) {
				return decided.with(new ArrangingProvider(decision.decidedOn()));
			}
			CaseOutcome outcome = outcome(decision.ground());
			Ending ending = new Ending(outcome, decision.decidedOn(), decision.reasons(), null, this.state,
					decision.decidedById());
			return decided.ended(ending).with(new CaseClosed(decision.decidedOn(), outcome, !hasCabinet));
		});
	}

	private static CaseOutcome outcome(NeedGround ground) {
		return (ground == NeedGround.MSE_RECOMMENDATION) ? CaseOutcome.REFUSED_AFTER_MSE : CaseOutcome.NOT_NEEDED;
	}

	/** Sets the measures (the certificate will list them in this order). */
	public Decision<Case> plan(List<PlannedMeasure> chosen, LocalDate today, LocalDate latest) {
		List<Objection> objections = new Objections().and(CaseRules.planMeasures(this, today))
			.and(MeasureRules.objections(chosen, today, latest))
			.all();
		return Decision.unless(objections, () -> with(this.provision.planned(chosen)));
	}

	/** Records that no organisation of the registry fits (SIT-20). */
	public Decision<Case> searched(NgoSearch search) {
		List<Objection> objections = new Objections().and(CaseRules.recordNgoSearch(this, search.recordedOn()))
			.text("note", search.note(), 4000)
			.all();
		return Decision.unless(objections, () -> arranging((now) -> now.searched(search)));
	}

	/** A draft order goes to the head (SIT-06). */
	public Decision<Case> orderDrafted(String orderId, LocalDate today) {
		return Decision.unless(CaseRules.draftOrder(this, today), () -> arranging((now) -> now.ordered(orderId)));
	}

	/** The head sent the draft back. */
	public Case orderReturned() {
		return arranging((now) -> now.ordered(null));
	}

	/** The order is in force: the worker is appointed. */
	public Case appointed(Appointment appointment) {
		return arranging((now) -> now.appointed(appointment));
	}

	/**
	 * The certificate is formed: accompaniment begins and lasts until its end (SIT-09).
	 */
	public Decision<Case> accompany(LocalDate start, LocalDate end) {
		List<Objection> objections = new Objections().and(CaseRules.formCertificate(this))
			.and(CaseRules.measuresOver(this, start))
			.all();
		return Decision.unless(objections, () -> with(new Accompanying(start, end)));
	}

	/** The refusal was handed over on paper (SIT-05). */
	public Decision<Case> noticeHanded(LocalDate on, LocalDate today) {
		List<Objection> objections = new Objections().and(CaseRules.confirmPaperNotice(this))
			.notAfter("handedOn", on, today)
			.when(this.need.decision() != null && on.isBefore(this.need.decision().decidedOn()),
					Objection.at("handedOn", "NOTICE_BEFORE_DECISION", "Вручили раньше, чем решили. Проверьте дату."))
			.all();
		return Decision.unless(objections, () -> {
			CaseClosed closed = (CaseClosed) this.state;
			return with(new CaseClosed(closed.on(), closed.outcome(), false));
		});
	}

	public PersonalFile personalFile() {
		return this.facts.personalFile();
	}

	public EmploymentPlan plan() {
		return this.facts.plan();
	}

	public Ipra ipra() {
		return this.facts.ipra();
	}

	public IdentityPaper identityPaper() {
		return this.facts.identityPaper();
	}

	public FactSource personalDataSource() {
		return this.facts.personalDataSource();
	}

	public @Nullable NeedDecision decision() {
		return this.need.decision();
	}

	public @Nullable MseInquiry inquiry() {
		return this.need.inquiry();
	}

	/** The extracts of ИПРА and the request for one. */
	public IpraInquiry ipraInquiry() {
		return (this.facts.extracts() != null) ? this.facts.extracts() : IpraInquiry.NONE;
	}

	/** What ЕЦП told of the plan since the case is open. */
	public List<ReportedPlan> reportedPlans() {
		return (this.facts.reportedPlans() != null) ? this.facts.reportedPlans() : List.of();
	}

	public List<PlannedMeasure> measures() {
		return this.provision.measures();
	}

	public @Nullable NgoSearch ngoSearch() {
		return arranged().ngoSearch();
	}

	public @Nullable String openOrderId() {
		return arranged().openOrderId();
	}

	/** What is being arranged: at first, or to replace who accompanies. */
	public Provision arranged() {
		return this.provision.arranged();
	}

	/** Who accompanies by an order; what is only being arranged does not count. */
	public @Nullable Appointment appointment() {
		return this.provision.appointment();
	}

	/** The day SIT-02 runs from: the plan, or what is known of disability, if later. */
	public LocalDate disabilityKnownOn() {
		LocalDate known = ipra().receivedOn();
		return known.isAfter(plan().agreedOn()) ? known : plan().agreedOn();
	}

	/** What has to be done though no term runs for it. */
	public List<CaseTask> tasks() {
		return Stream.of(CaseTask.values()).filter((task) -> switch (task) {
			case REVIEW_MSE_ANSWER -> inquiry() != null && inquiry().reviewOwed();
			case REVIEW_IPRA_EXTRACT -> ipraInquiry().reviewOwed();
			case CLOSE_BY_PLAN -> isOpen() && PlanMoves.isTakenOut(this);
			case REPLACE_PROVIDER -> ReplacementRules.isOwed(this);
			case CHECK_HIRING, CHECK_JOB_LOSS, ACCEPT_CASE -> TurnRules.owes(this, task);
			// Later rooms tell of these: CaseErrands.
			case ANSWER_REQUEST, HAND_OVER_PAPER, HAND_OVER_NOTICE, ANALYSE_NEED, CHECK_DENIED_HIRING -> false;
		}).toList();
	}

	public CaseStage stage() {
		return CaseStage.of(this.state);
	}

	public boolean isOpen() {
		return !(this.state instanceof CaseClosed);
	}

	Case arranging(UnaryOperator<Provision> step) {
		return with(this.provision.arranging(step));
	}

	Case with(CaseState state) {
		return new Case(this.id, this.revision, this.officeId, this.region, this.personId, this.facts, state, this.need,
				this.provision, this.closing, this.reopenings, this.turns, this.lead);
	}

	Case with(CaseFacts facts) {
		return new Case(this.id, this.revision, this.officeId, this.region, this.personId, facts, this.state, this.need,
				this.provision, this.closing, this.reopenings, this.turns, this.lead);
	}

	Case with(IpraInquiry extracts) {
		return with(this.facts.extracted(extracts));
	}

	Case with(Need need) {
		return new Case(this.id, this.revision, this.officeId, this.region, this.personId, this.facts, this.state, need,
				this.provision, this.closing, this.reopenings, this.turns, this.lead);
	}

	Case with(Provision provision) {
		return new Case(this.id, this.revision, this.officeId, this.region, this.personId, this.facts, this.state,
				this.need, provision, this.closing, this.reopenings, this.turns, this.lead);
	}

	Case with(Closing closing) {
		return new Case(this.id, this.revision, this.officeId, this.region, this.personId, this.facts, this.state,
				this.need, this.provision, closing, this.reopenings, this.turns, this.lead);
	}

	/** Who leads the case from now on. */
	public Case ledBy(Lead lead) {
		return new Case(this.id, this.revision, this.officeId, this.region, this.personId, this.facts, this.state,
				this.need, this.provision, this.closing, this.reopenings, this.turns, lead);
	}

	/** The case as if it had not ended; why it was opened again stays with it. */
	Case reopened(Reopening why) {
		return new Case(this.id, this.revision, this.officeId, this.region, this.personId, this.facts, this.state,
				this.need, this.provision, null, Stream.concat(this.reopenings.stream(), Stream.of(why)).toList(),
				this.turns.answered(JobReportKind.LOST, new JobReport.Answer(true, why.on(), "", why.byId())),
				this.lead);
	}

	Case with(Turns turns) {
		return new Case(this.id, this.revision, this.officeId, this.region, this.personId, this.facts, this.state,
				this.need, this.provision, this.closing, this.reopenings, turns, this.lead);
	}

	/**
	 * The case at another office, whose days count from now on. Nobody leads it there
	 * yet.
	 */
	Case at(String officeId, RegionId region, Turns turns) {
		return new Case(this.id, this.revision, officeId, region, this.personId, this.facts, this.state, this.need,
				this.provision, this.closing, this.reopenings, turns, null);
	}

	/** The case after its end: it stands still no more, and what was told is answered. */
	Case ended(Ending ending) {
		boolean hired = ending.outcome() == CaseOutcome.EMPLOYED;
		JobReport.Answer answer = new JobReport.Answer(hired, ending.on(),
				hired ? "" : "Дело закрыто с другим исходом.", ending.byId());
		return with(Closing.of(ending)).with(ReplacementMoves.settled(this.provision, ending.on()))
			.with(new CaseClosed(ending.on(), ending.outcome(), false))
			.with(this.turns.resumed(ending.on()).answered(JobReportKind.FOUND, answer));
	}

}
