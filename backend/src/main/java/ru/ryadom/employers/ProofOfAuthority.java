package ru.ryadom.employers;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/**
 * What says that somebody may act for an employer.
 *
 * @param until the last day it holds, {@code null} when it names none
 */
public record ProofOfAuthority(ProofKind kind, @Nullable String number, LocalDate on, @Nullable LocalDate until) {

	/** What is wrong with it on a day. */
	List<Objection> objections(EmployerForm form, LocalDate today) {
		return new Objections()
			.when((this.kind == ProofKind.SOLE_TRADER) && form == EmployerForm.LEGAL_ENTITY,
					Objection.at("proof.kind", "PROOF_OF_ANOTHER_FORM",
							"По ИНН это организация. Сам за себя действует только предприниматель."))
			.when((this.kind == ProofKind.STATE_REGISTER) && form == EmployerForm.SOLE_TRADER,
					Objection.at("proof.kind", "PROOF_OF_ANOTHER_FORM",
							"По ИНН это предприниматель: в ЕГРЮЛ его нет. Выберите другой документ."))
			.when(this.kind.numbered() && (this.number == null || this.number.isBlank()),
					Objection.at("proof.number", "FIELD_EMPTY", "Заполните это поле."))
			.longest("proof.number", this.number, 60)
			.notAfter("proof.on", this.on, today)
			.when(this.kind == ProofKind.POWER_OF_ATTORNEY && this.until == null,
					Objection.at("proof.until", "PROOF_WITHOUT_END", "Напишите, по какой день действует доверенность."))
			.when(this.until != null && this.until.isBefore(today),
					Objection.at("proof.until", "PROOF_OVER", "Документ уже не действует. Нужен действующий."))
			.all();
	}

	/** Whether it holds on that day. */
	public boolean holdsOn(LocalDate day) {
		return this.until == null || !this.until.isBefore(day);
	}

}
