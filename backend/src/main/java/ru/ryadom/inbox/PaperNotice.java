package ru.ryadom.inbox;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import ru.ryadom.law.Action;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Norms;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/**
 * What a person without a cabinet is to be told, in the words that would have come to the
 * cabinet, until it is handed over.
 *
 * @param since the day it was written
 * @param handing {@code null} while it waits
 */
public record PaperNotice(String id, int revision, String officeId, LocalDate since, Letter letter,
		@Nullable PaperHanding handing) {

	/** Somebody took it and signed for it. */
	public Decision<PaperNotice> handed(PaperHanding how, LocalDate today) {
		List<Objection> objections = new Objections().and(deliverable())
			.notAfter("handedOn", how.on(), today)
			.when(how.on().isBefore(this.since),
					Objection.at("handedOn", "HANDED_BEFORE_WRITTEN", "Вручили раньше, чем написали. Проверьте дату."))
			.and(ru.ryadom.cases.PaperReceipt.objections(how.receipt()))
			.all();
		return Decision.unless(objections, () -> with(how));
	}

	/** The same with how it was handed over. */
	public PaperNotice with(PaperHanding how) {
		return new PaperNotice(this.id, this.revision, this.officeId, this.since, this.letter, how);
	}

	public boolean isWaiting() {
		return this.handing == null;
	}

	/** What may be done with it now. */
	public List<Action> actions() {
		return List.of(new Action("handOverPaper", deliverable()));
	}

	public MessageText text() {
		return this.letter.text();
	}

	private List<Objection> deliverable() {
		return new Objections()
			.when(!isWaiting(), Objection.of("ALREADY_HANDED", "Эта бумага уже вручена.", Norms.NTF_1))
			.all();
	}

}
