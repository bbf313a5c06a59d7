package ru.ryadom.cases;

import java.time.LocalDate;
import java.util.List;

import ru.ryadom.law.Decision;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;
import ru.ryadom.law.RegionId;

/**
 * How a case goes from one office to another. Its terms run on: whoever has the case
 * holds them.
 */
public final class TransferMoves {

	private TransferMoves() {
	}

	/**
	 * The case is the other office's from now on.
	 * @param region the subject of that office
	 */
	public static Decision<Case> sent(Case of, CaseTransfer transfer, RegionId region, LocalDate today) {
		List<Objection> objections = new Objections().and(TransferRules.transfer(of, today))
			.and(TransferRules.sending(of, transfer, today))
			.all();
		return Decision.unless(objections, () -> of.at(transfer.toOfficeId(), region, of.turns().sent(transfer)));
	}

	/** The receiving office goes on with the case. */
	public static Decision<Case> accepted(Case of, List<TransferCheck> checked, String words, String byId,
			LocalDate today) {
		CaseTransfer.Answer answer = new CaseTransfer.Answer(true, today, checked.stream().distinct().toList(), words,
				byId);
		List<Objection> objections = new Objections().and(TransferRules.answer(of))
			.and(TransferRules.accepting(answer))
			.all();
		return Decision.unless(objections, () -> of.with(of.turns().received(answer)));
	}

	/**
	 * The receiving office sends the case back.
	 * @param region the subject of the office that had sent it
	 */
	public static Decision<Case> sentBack(Case of, String reason, RegionId region, String byId, LocalDate today) {
		List<Objection> objections = new Objections().and(TransferRules.answer(of)).text("reason", reason, 2000).all();
		return Decision.unless(objections, () -> {
			CaseTransfer transfer = of.turns().transfer().orElseThrow();
			return of.at(transfer.fromOfficeId(), region,
					of.turns().received(new CaseTransfer.Answer(false, today, List.of(), reason, byId)));
		});
	}

}
