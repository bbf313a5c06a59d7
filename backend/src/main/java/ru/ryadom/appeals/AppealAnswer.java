package ru.ryadom.appeals;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/**
 * An answer.
 *
 * @param wordsPlain the same in plain words
 * @param further where else the person may go, {@code null} only when all was done
 */
public record AppealAnswer(AppealOutcome outcome, String words, String wordsPlain, @Nullable String further,
		LocalDate on, String byId) {

	List<Objection> objections() {
		return new Objections().text("words", this.words, 4000)
			.text("wordsPlain", this.wordsPlain, 2000)
			.when(this.outcome != AppealOutcome.SATISFIED && this.further == null,
					Objection.at("further", "FURTHER_MISSING",
							"Когда сделано не всё, напишите, куда человек может обратиться дальше."))
			.longest("further", this.further, 1000)
			.all();
	}

}
