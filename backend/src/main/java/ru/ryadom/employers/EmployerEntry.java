package ru.ryadom.employers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import ru.ryadom.kernel.Ids;
import ru.ryadom.law.Action;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/**
 * Somebody says that they act for an employer, and an office of its subject checks it. No
 * act that was read speaks of it: what is asked is the project's.
 *
 * @param account the account that asks
 * @param answer {@code null} while it waits
 */
public record EmployerEntry(String id, int revision, String account, EmployerFacts facts, EmployerApplicant applicant,
		ProofOfAuthority proof, LocalDate askedOn, @Nullable EmployerEntryAnswer answer) {

	/** Waiting at once for one account; more is no mistake any more. */
	private static final int MOST_WAITING = 5;

	/**
	 * What is known of an account and an employer when an entry is asked for.
	 *
	 * @param waiting ИНН of the entries of this account that wait
	 * @param member whether the account acts for the employer already
	 * @param served whether the subject has an office
	 */
	public record Standing(List<String> waiting, boolean member, boolean served) {

		public Standing {
			waiting = List.copyOf(waiting);
		}

	}

	/** Asks to be let in. */
	public static Decision<EmployerEntry> ask(String account, EmployerFacts facts, EmployerApplicant applicant,
			ProofOfAuthority proof, Standing standing, LocalDate today) {
		List<Objection> objections = new Objections().and(facts.objections())
			.when(!standing.served(),
					Objection.at("region", "REGION_WITHOUT_OFFICE",
							"В этом регионе ещё нет центра занятости, который проверит заявление."))
			.and(applicant.objections())
			.and(proof.objections(facts.form(), today))
			.when(standing.waiting().contains(facts.inn()),
					Objection.at("inn", "ENTRY_WAITS",
							"Ваше заявление от этой организации уже ждёт проверки. Второе не нужно."))
			.when(standing.member(), Objection.at("inn", "ALREADY_MEMBER", "Вы уже действуете за эту организацию."))
			.when(standing.waiting().size() >= MOST_WAITING,
					Objection.of("TOO_MANY_ENTRIES",
							"Проверки уже ждут " + MOST_WAITING + " ваших заявлений. Дождитесь ответа на них."))
			.all();
		return Decision.unless(objections,
				() -> new EmployerEntry(Ids.next("employerentry"), 0, account, facts, applicant, proof, today, null));
	}

	/**
	 * Lets in.
	 * @param proofSeen whether the worker has compared the paper
	 * @param placed whether the account has a place of another kind
	 * @param member whether it acts for the employer already
	 */
	public Decision<EmployerEntry> approve(String employerId, boolean proofSeen, boolean placed, boolean member,
			LocalDate on, String byId) {
		List<Objection> objections = new Objections().and(approvable(on))
			.when(!proofSeen,
					Objection.at("proofSeen", "PROOF_NOT_SEEN",
							"Сначала сверьте документ о полномочиях и отметьте это."))
			.when(placed, Objection.of("APPLICANT_PLACED",
					"Эта учётная запись уже занята в системе по-другому. Откажите и попросите войти под другой."))
			.when(member,
					Objection.of("APPLICANT_IS_MEMBER", "Человек уже действует за эту организацию: принимать нечего."))
			.all();
		return Decision.unless(objections, () -> with(new EmployerEntryAnswer(employerId, null, on, byId)));
	}

	/** Refuses, and says why. */
	public Decision<EmployerEntry> refuse(String reason, LocalDate on, String byId) {
		List<Objection> objections = new Objections().and(over()).text("reason", reason, 1000).all();
		return Decision.unless(objections, () -> with(new EmployerEntryAnswer(null, reason.strip(), on, byId)));
	}

	/** What an office may do with it now, apart from what is typed. */
	public List<Action> actions(LocalDate today) {
		return List.of(new Action("approveEmployerEntry", approvable(today)),
				new Action("refuseEmployerEntry", over()));
	}

	public EmployerEntryStage entryStage() {
		return Optional.ofNullable(this.answer)
			.map((said) -> (said.employerId() != null) ? EmployerEntryStage.APPROVED : EmployerEntryStage.REFUSED)
			.orElse(EmployerEntryStage.WAITING);
	}

	public String name() {
		return this.facts.name();
	}

	public EmployerForm form() {
		return this.facts.form();
	}

	public String inn() {
		return this.facts.inn();
	}

	public String ogrn() {
		return this.facts.ogrn();
	}

	public @Nullable String kpp() {
		return this.facts.kpp();
	}

	public String fullName() {
		return this.applicant.fullName();
	}

	public String post() {
		return this.applicant.post();
	}

	public @Nullable String phone() {
		return this.applicant.phone();
	}

	public String answerTo() {
		return this.applicant.answerTo();
	}

	public @Nullable LocalDate answeredOn() {
		return (this.answer != null) ? this.answer.on() : null;
	}

	public @Nullable String refusal() {
		return (this.answer != null) ? this.answer.refusal() : null;
	}

	public @Nullable String organisationId() {
		return (this.answer != null) ? this.answer.employerId() : null;
	}

	public boolean isWaiting() {
		return this.answer == null;
	}

	private List<Objection> approvable(LocalDate on) {
		return new Objections().and(over())
			.when(isWaiting() && !this.proof.holdsOn(on),
					Objection.of("PROOF_OVER", "Документ о полномочиях уже не действует. Попросите действующий."))
			.all();
	}

	private List<Objection> over() {
		return isWaiting() ? List.of()
				: List.of(Objection.of("ENTRY_ANSWERED", "На это заявление уже ответили: решать нечего."));
	}

	private EmployerEntry with(EmployerEntryAnswer answer) {
		return new EmployerEntry(this.id, this.revision, this.account, this.facts, this.applicant, this.proof,
				this.askedOn, answer);
	}

}
