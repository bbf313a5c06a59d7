package ru.ryadom.cases.usecase;

import java.time.LocalDate;
import java.util.List;

import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseWork.Step;
import ru.ryadom.cases.IpraExtract;
import ru.ryadom.cases.IpraExtractState;
import ru.ryadom.cases.IpraMoves;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.law.Decision;

/** What an extract of ИПРА does in a case, whichever way it came. */
final class IpraExtracts {

	private IpraExtracts() {
	}

	static Decision<Step> take(Case now, IpraExtract extract, LocalDate today) {
		return IpraMoves.come(now, extract, today).map((next) -> {
			boolean same = next.ipraInquiry().extracts().getLast().state() == IpraExtractState.CONFIRMS;
			return new Step("получена выписка ИПРА", next, List.of(new Change("выписка ИПРА", null,
					same ? "подтверждает внесённое" : "расходится с внесённым, ждёт разбора")), List.of());
		});
	}

}
