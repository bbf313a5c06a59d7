package ru.ryadom.matrix;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseTerms;
import ru.ryadom.cases.CaseWork;
import ru.ryadom.cases.CaseWork.Step;
import ru.ryadom.cases.Cases;
import ru.ryadom.cases.NgoEngagement;
import ru.ryadom.cases.NgoEngagement.NgoWorker;
import ru.ryadom.cases.NgoOffer;
import ru.ryadom.cases.NgoOfferState.OfferWaiting;
import ru.ryadom.cases.ProviderMoves;
import ru.ryadom.journal.ReadingForTests;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.Ids;
import ru.ryadom.kernel.UnitOfWork;
import ru.ryadom.law.Answers;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;

/**
 * An organisation that accompanies all the way, by the moves of the domain: no mutation
 * engages one so far.
 */
class ContractAtTown {

	private static final Viewer.ServiceViewer PROGRAM = new Viewer.ServiceViewer("service:test", "Проверка");

	private final UnitOfWork unit;

	private final Cases cases;

	private final CaseWork work;

	ContractAtTown(UnitOfWork unit, Cases cases, CaseWork work) {
		this.unit = unit;
		this.cases = cases;
		this.work = work;
	}

	private record Nothing() {
	}

	Road engage(Road road, LocalDate today) {
		Command command = new Command("test", PROGRAM.account(), Road.key(), new Nothing());
		ReadingForTests.during(() -> this.unit.run(command, Answers.CODEC, () -> {
			Case engaged = engaged(this.cases.find(PROGRAM, road.id()).orElseThrow(), today);
			return new Accepted<>(this.work.apply(PROGRAM,
					new Step("записан договор с организацией", engaged, List.of(), CaseTerms.provided(engaged))));
		}));
		return road.refresh();
	}

	private static Case engaged(Case planned, LocalDate today) {
		String offerId = Ids.next("offer");
		String entryId = Ids.next("ngoentry");
		Set<Integer> places = IntStream.range(0, planned.measures().size()).boxed().collect(Collectors.toSet());
		NgoOffer offer = new NgoOffer(offerId, entryId, "АНО «Опора»", today, today, new OfferWaiting(),
				"staff_morozova");
		NgoEngagement engagement = new NgoEngagement(offerId, entryId, "АНО «Опора»", "7700000016", "15-26", today,
				new NgoWorker("Котова Наталья Сергеевна", "+7 495 000-22-33", null), places.stream().sorted().toList(),
				today);
		Case offered = value(ProviderMoves.offered(planned, offer, today));
		return value(ProviderMoves.engaged(value(ProviderMoves.agreed(offered, places, today)), engagement, today));
	}

	private static Case value(Decision<Case> decision) {
		if (decision instanceof Accepted<Case>(var file)) {
			return file;
		}
		throw new AssertionError(decision.objections());
	}

}
