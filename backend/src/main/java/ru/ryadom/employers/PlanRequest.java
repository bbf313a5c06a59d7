package ru.ryadom.employers;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import ru.ryadom.exchange.DisabilityFinding;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/**
 * An employer asks for a plan of its own accord (WPP-00B). Each move asks
 * {@link PlanRequestRules} first, and the list of allowed actions asks the same rules.
 *
 * @param mse {@code null} while МСЭ was not asked
 * @param withdrawnOn {@code null} unless the employer took it back
 */
public record PlanRequest(String id, int revision, PlanRequestPlace place, RequestingEmployer employer,
		RequestedWorker worker, RequestedJob job, LocalDate madeOn, DisabilityCheck check, @Nullable RequestMse mse,
		@Nullable NeedAnalysis analysis, @Nullable LocalDate withdrawnOn) {

	/** Begins ids of requests. */
	public static final String PREFIX = "planrequest";

	/**
	 * Everything against asking.
	 * @param agreed whether the worker knows of it and agrees
	 * @param open whether the same employer asked about the same worker and waits
	 */
	public static List<Objection> against(RequestedWorker.Typed worker, RequestedJob job, boolean agreed, boolean open,
			LocalDate today) {
		return new Objections().and(worker.objections(today))
			.and(job.objections(today))
			.when(!agreed,
					Objection.at("agreed", "WORKER_NOT_ASKED",
							"Сначала расскажите работнику об обращении: без его согласия обращаться нельзя."))
			.when(open, Objection.at("snils", "ALREADY_REQUESTED",
					"Вы уже обратились о плане для этого работника, и обращение ещё в работе. Второе не нужно."))
			.all();
	}

	/** The state information system has answered, or the office has found out itself. */
	public Decision<PlanRequest> checked(DisabilityFinding finding, LocalDate on, @Nullable String byId, String words,
			LocalDate today) {
		List<Objection> objections = new Objections().and(PlanRequestRules.check(this))
			.notAfter("on", on, today)
			.when(on.isBefore(this.madeOn),
					Objection.at("on", "BEFORE_REQUEST", "Это раньше, чем пришло обращение. Проверьте дату."))
			.and((byId == null) ? List.of() : new Objections().text("words", words, 1000).all())
			.all();
		return Decision.unless(objections, () -> with(this.place,
				new DisabilityCheck(this.check.messageId(), finding, on, byId, words), this.mse, null, null));
	}

	/** The worker turned out to be a person whom the house knows by another id. */
	public PlanRequest about(String personId) {
		return with(new PlanRequestPlace(this.place.officeId(), personId), this.check, this.mse, this.analysis,
				this.withdrawnOn);
	}

	/** The same with what went between the office and МСЭ. */
	PlanRequest with(RequestMse mse) {
		return with(this.place, this.check, mse, this.analysis, this.withdrawnOn);
	}

	/** The office has analysed what is known (WPP-05). */
	public Decision<PlanRequest> analysed(NeedAnalysis with) {
		List<Objection> objections = new Objections().and(PlanRequestRules.analyse(this))
			.text("reasons", with.reasons(), 4000)
			.text("reasonsPlain", with.reasonsPlain(), 2000)
			.all();
		return Decision.unless(objections, () -> with(this.place, this.check, this.mse, with, null));
	}

	/** The employer takes it back. */
	public Decision<PlanRequest> withdrawn(LocalDate on) {
		return Decision.unless(PlanRequestRules.withdraw(this),
				() -> with(this.place, this.check, this.mse, this.analysis, on));
	}

	public PlanRequestStage stage() {
		if (this.withdrawnOn != null) {
			return PlanRequestStage.WITHDRAWN;
		}
		NeedAnalysis found = this.analysis;
		if (found != null) {
			return found.needed() ? PlanRequestStage.NEEDED : PlanRequestStage.NOT_NEEDED;
		}
		return switch (this.check.finding()) {
			case null -> PlanRequestStage.CHECKING;
			case NOT_FOUND -> PlanRequestStage.NOT_FOUND;
			case NOT_CONFIRMED -> PlanRequestStage.STOPPED;
			case CONFIRMED -> (this.mse != null && this.mse.answers().isEmpty()) ? PlanRequestStage.AWAITING_MSE
					: PlanRequestStage.TO_ANALYSE;
		};
	}

	private PlanRequest with(PlanRequestPlace place, DisabilityCheck check, @Nullable RequestMse mse,
			@Nullable NeedAnalysis analysis, @Nullable LocalDate withdrawnOn) {
		return new PlanRequest(this.id, this.revision, place, this.employer, this.worker, this.job, this.madeOn, check,
				mse, analysis, withdrawnOn);
	}

}
