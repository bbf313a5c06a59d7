package ru.ryadom.matrix;

import java.time.LocalDate;
import java.util.List;

import ru.ryadom.matrix.Road.Desk;

/** What organisations and appointed workers do in the offices of a town. */
final class TownWork {

	private final Caller ngo;

	private final Caller companion;

	private final Caller otherCompanion;

	TownWork(Caller ngo, Caller companion, Caller otherCompanion) {
		this.ngo = ngo;
		this.companion = companion;
		this.otherCompanion = otherCompanion;
	}

	/**
	 * In each office an organisation and a worker of the office accompany somebody, and
	 * another organisation has agreed. In Moscow it has given back another case and told
	 * of it, its companion of a third, and it owes an account of a fourth.
	 */
	List<WorkSteps> worked(Desk desk, LocalDate today, int numbers, String entryId) {
		WorkSteps both = begun(desk, today, numbers, entryId);
		if (isMoscow(numbers)) {
			both.answer(false).offer(entryId, today).answer(true, 0, 1);
		}
		else {
			new OfferSteps(both.road()).agree(0, 1);
		}
		both.engage(today).road().draft(memberOf(numbers)).approve(today);
		both.certified(today).work(today).workOfStaff(desk.specialist(), today);
		if (!isMoscow(numbers)) {
			WorkSteps agreed = begun(desk, today, numbers + 10, entryId);
			new OfferSteps(agreed.road()).agree(0);
			return List.of(both.handBack(false), agreed);
		}
		return List.of(both, alone(desk, today, numbers + 10, entryId).handBack(true).end(today).report(true),
				alone(desk, today, numbers + 20, entryId).end(today).report(false),
				alone(desk, today, numbers + 30, entryId).end(today),
				begun(desk, today, numbers + 40, entryId).answer(true, 0));
	}

	private WorkSteps alone(Desk desk, LocalDate today, int numbers, String entryId) {
		return begun(desk, today, numbers, entryId).answer(true, 0, 1, 2).engage(today).certified(today);
	}

	private WorkSteps begun(Desk desk, LocalDate today, int numbers, String entryId) {
		return steps(new Road(desk, new InventedPerson(numbers, "Белова", "Нина", "Олеговна"))).begin(today)
			.offer(entryId, today);
	}

	WorkSteps steps(Road road) {
		boolean inMoscow = isMoscow(road.person().number());
		return new WorkSteps(road, this.ngo, inMoscow ? this.companion : this.otherCompanion,
				inMoscow ? "companion_zhuravleva" : "companion_sharipov");
	}

	static boolean isMoscow(int numbers) {
		return numbers < 410_000_000;
	}

	/** The specialist there, who may be appointed too. */
	static String memberOf(int numbers) {
		return isMoscow(numbers) ? "staff_morozova" : "staff_ershov";
	}

}
