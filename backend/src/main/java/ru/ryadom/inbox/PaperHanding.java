package ru.ryadom.inbox;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import ru.ryadom.cases.PaperReceipt;
import ru.ryadom.cases.PaperTaker;

/** How a paper was handed over: when, to whom, and who saw the signature. */
public record PaperHanding(LocalDate on, PaperReceipt receipt, String byId) {

	public PaperTaker taker() {
		return this.receipt.taker();
	}

	public @Nullable String takerName() {
		return this.receipt.takerName();
	}

}
