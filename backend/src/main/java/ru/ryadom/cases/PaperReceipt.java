package ru.ryadom.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;
import ru.ryadom.people.Names;

/**
 * The acknowledgement of a paper: who took it, and that the worker saw the signature.
 *
 * @param takerName the representative's, {@code null} for the person and the post
 */
public record PaperReceipt(PaperTaker taker, @Nullable String takerName, boolean signatureSeen) {

	public PaperReceipt {
		takerName = (taker == PaperTaker.REPRESENTATIVE) ? Names.blankToNull(takerName) : null;
	}

	/** What is missing in an acknowledgement, or that there is none. */
	public static List<Objection> objections(@Nullable PaperReceipt receipt) {
		if (receipt == null) {
			return List.of(Objection.at("receipt.taker", "RECEIPT_MISSING", "Укажите, кто взял бумагу."));
		}
		return new Objections()
			.when(receipt.taker() == PaperTaker.REPRESENTATIVE && receipt.takerName() == null,
					Objection.at("receipt.takerName", "FIELD_EMPTY", "Укажите фамилию и имя представителя."))
			.longest("receipt.takerName", receipt.takerName(), 200)
			.when(!receipt.signatureSeen(),
					Objection.at("receipt.signatureSeen", "SIGNATURE_NOT_SEEN",
							"Вручение записывают, когда есть подпись. Посмотрите её и отметьте."))
			.all();
	}

	/** How it reads in the journal: no name of anybody. */
	public String inWords(LocalDate on) {
		return "вручено на бумаге " + on + ", взял " + this.taker.title() + ", подпись есть";
	}

}
