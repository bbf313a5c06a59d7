package ru.ryadom.matrix;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import ru.ryadom.matrix.Road.Desk;

/** What happens at an office of the town, scene by scene. */
final class TownScenes {

	private TownScenes() {
	}

	/** The paper that has waited longest to be handed over. */
	static String paperOf(Caller caller) {
		return caller.ask("{ viewer { ... on StaffViewer { paperNotices { edges { node { id } } } } } }")
			.at("/viewer/paperNotices/edges/0/node/id")
			.asString();
	}

	/**
	 * The registry of a subject: an organisation that was excluded and entered again, and
	 * another that is suspended.
	 */
	static List<Entered> registry(Caller registrar, String region, String office, LocalDate today, String inn,
			String otherInn) {
		String name = "Организация «" + region + "»";
		Entered excluded = new Entered(registrar, region, office).add(name, inn)
			.rewrite(name + " прежняя", inn)
			.contract(today)
			.endContract(today)
			.suspend(today)
			.resume(today)
			.exclude(today);
		Entered suspended = new Entered(registrar, region, office).add(name + " вторая", otherInn).suspend(today);
		Entered active = new Entered(registrar, region, office).add(name, inn)
			.rewrite(name, inn)
			.contract(today)
			.endContract(today)
			.suspend(today)
			.resume(today);
		return List.of(excluded, suspended, active);
	}

	/** A case that goes from hand to hand; the id of a filter that finds it. */
	static String ledByTurns(Road undecided, Desk desk) {
		String own = desk.specialist()
			.ask("{ viewer { ... on StaffViewer { member { id } } } }")
			.at("/viewer/member/id")
			.asString();
		undecided.giveOver(desk.specialist(), desk.staff())
			.giveOver(desk.head(), own)
			.giveOverAmongMany(desk.specialist(), desk.staff())
			.giveOverAmongMany(desk.head(), own);
		filters(undecided, desk.head(), desk.staff());
		return filters(undecided, desk.specialist(), desk.staff());
	}

	/** Letters of a person without a cabinet, and what is handed over to them. */
	static void onPaper(Road undecided, Desk desk, LocalDate today) {
		AppealSteps onPaper = new AppealSteps(undecided).enter(desk.specialist(), "OTHER_DELIVERY", "", today);
		onPaper.handOver(desk.specialist(), today);
		onPaper.answer(desk.specialist(), "SATISFIED").handOver(desk.head(), today);
		onPaper.enter(desk.specialist(), "OTHER_DELIVERY", "", today).answer(desk.specialist(), "SATISFIED");
	}

	static String messageOf(Caller citizen) {
		return citizen.ask("{ viewer { ... on CitizenViewer { messages { edges { node { id } } } } } }")
			.at("/viewer/messages/edges/0/node/id")
			.asString();
	}

	/**
	 * A filter that stays, one that names a worker, and one that is gone; the id of the
	 * first.
	 */
	static String filters(Road road, Caller worker, String colleague) {
		new FilterSteps(road, worker).save("Дела коллеги", Map.of("responsibleId", colleague));
		new FilterSteps(road, worker).save("Лишний", Map.of()).remove();
		return new FilterSteps(road, worker).save("Ничьи дела", Map.of("whose", "NOBODYS", "stage", "DETERMINING_NEED"))
			.rename("Ничьи, общий")
			.id();
	}

	/** Asked of МСЭ, answered twice, accompanied by an organisation, hired twice over. */
	static Road ended(Road road, LocalDate today, String entryId) {
		new MseSteps(road.intake(today)).askOnPaper(today)
			.remind()
			.receipt(today)
			.answer("1-26", true, today)
			.answer("2-26", false, today)
			.review()
			.decide(true, "MSE_RECOMMENDATION")
			.plan(today);
		new OfferSteps(road).offer(entryId, today)
			.decline()
			.offer(entryId, today)
			.withdraw()
			.offer(entryId, today)
			.agree(0, 1, 2)
			.engage(today);
		road.form("").deliver("PAPER", today);
		new ReplacementSteps(road).byNgo(entryId, today).correctWorker("+7 495 000-66-77");
		new EndingSteps(road).hired(today).reopen().hired(today).reported(today).results(3);
		return road;
	}

}
