package ru.ryadom.cases;

import java.time.LocalDate;
import java.util.List;

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
 *
 * @param openOrderId the draft order that waits for the head, if one does
 */
public record Case(String id, int revision, String officeId, RegionId region, String personId, CaseFacts facts,
		CaseState state, @Nullable NeedDecision decision, List<PlannedMeasure> measures, @Nullable NgoSearch ngoSearch,
		@Nullable String openOrderId, @Nullable Appointment appointment) {

	public Case {
		measures = List.copyOf(measures);
	}

	/** A case begins with the agreed plan; there is no application (SIT-00). */
	public static Case open(String id, String officeId, RegionId region, String personId, CaseFacts facts,
			LocalDate today) {
		return new Case(id, 0, officeId, region, personId, facts, new DeterminingNeed(today), null, List.of(), null,
				null, null);
	}

	/**
	 * Decides the need by own opinion (SIT-01). «Not needed» closes the case (SIT-05).
	 * @param hasCabinet whether the person can be told in the cabinet at once
	 */
	public Decision<Case> decide(NeedDecision decision, boolean hasCabinet) {
		List<Objection> objections = new Objections().and(CaseRules.decideNeed(this))
			.text("reasons", decision.reasons(), 4000)
			.when(decision.decidedOn().isBefore(plan().agreedOn()),
					Objection.of("DECISION_BEFORE_PLAN", "Решение раньше согласования плана. Проверьте день плана."))
			.all();
		return Decision.unless(objections,
				() -> copy(
						decision.needed() ? new ArrangingProvider(decision.decidedOn())
								: new CaseClosed(decision.decidedOn(), CaseOutcome.NOT_NEEDED, !hasCabinet),
						decision, this.measures, this.ngoSearch, null, null));
	}

	/** Sets the measures (the certificate will list them in this order). */
	public Decision<Case> plan(List<PlannedMeasure> chosen, LocalDate today, LocalDate latest) {
		List<Objection> objections = new Objections().and(CaseRules.planMeasures(this))
			.and(MeasureRules.objections(chosen, today, latest))
			.all();
		return Decision.unless(objections,
				() -> copy(this.state, this.decision, chosen, this.ngoSearch, this.openOrderId, this.appointment));
	}

	/** Records that no organisation of the registry fits (SIT-20). */
	public Decision<Case> searched(NgoSearch search) {
		List<Objection> objections = new Objections().and(CaseRules.recordNgoSearch(this))
			.text("note", search.note(), 4000)
			.all();
		return Decision.unless(objections,
				() -> copy(this.state, this.decision, this.measures, search, this.openOrderId, this.appointment));
	}

	/** A draft order goes to the head (SIT-06). */
	public Decision<Case> orderDrafted(String orderId) {
		return Decision.unless(CaseRules.draftOrder(this),
				() -> copy(this.state, this.decision, this.measures, this.ngoSearch, orderId, null));
	}

	/** The head sent the draft back. */
	public Case orderReturned() {
		return copy(this.state, this.decision, this.measures, this.ngoSearch, null, null);
	}

	/** The order is in force: the worker is appointed. */
	public Case appointed(Appointment appointment) {
		return copy(this.state, this.decision, this.measures, this.ngoSearch, null, appointment);
	}

	/**
	 * The certificate is formed: accompaniment begins and lasts until its end (SIT-09).
	 */
	public Decision<Case> accompany(LocalDate start, LocalDate end) {
		List<Objection> objections = new Objections().and(CaseRules.formCertificate(this))
			.and(CaseRules.measuresOver(this, start))
			.all();
		return Decision.unless(objections, () -> copy(new Accompanying(start, end), this.decision, this.measures,
				this.ngoSearch, null, this.appointment));
	}

	/** The refusal was handed over on paper (SIT-05). */
	public Decision<Case> noticeHanded(LocalDate on, LocalDate today) {
		List<Objection> objections = new Objections().and(CaseRules.confirmPaperNotice(this))
			.notAfter("handedOn", on, today)
			.when(this.decision != null && on.isBefore(this.decision.decidedOn()),
					Objection.at("handedOn", "NOTICE_BEFORE_DECISION", "Вручили раньше, чем решили. Проверьте дату."))
			.all();
		return Decision.unless(objections, () -> {
			CaseClosed closed = (CaseClosed) this.state;
			return copy(new CaseClosed(closed.on(), closed.outcome(), false), this.decision, this.measures,
					this.ngoSearch, null, null);
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

	public CaseStage stage() {
		return CaseStage.of(this.state);
	}

	public boolean isOpen() {
		return !(this.state instanceof CaseClosed);
	}

	private Case copy(CaseState state, @Nullable NeedDecision decision, List<PlannedMeasure> measures,
			@Nullable NgoSearch ngoSearch, @Nullable String openOrderId, @Nullable Appointment appointment) {
		return new Case(this.id, this.revision, this.officeId, this.region, this.personId, this.facts, state, decision,
				measures, ngoSearch, openOrderId, appointment);
	}

}
