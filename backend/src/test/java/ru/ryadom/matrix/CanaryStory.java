package ru.ryadom.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import ru.ryadom.matrix.Road.Desk;

/**
 * One employer and several people: whom it is told of after they were hired, for whom it
 * asks itself, whom nobody confirms, and one who has nothing to do with it. In everything
 * that is typed on the way there is a canary.
 */
final class CanaryStory {

	private static final String OFFICE = "office_moscow-south";

	private final Canaries canaries;

	private final Function<String, Caller> callers;

	private final ExchangeAtTown exchange;

	private final LocalDate today;

	private final CanaryWatch watch;

	private final Desk desk;

	private final Caller employer;

	private final Caller citizen;

	private final List<Road> roads = new ArrayList<>();

	/**
	 * @param watch looks after each stage
	 */
	CanaryStory(Canaries canaries, Function<String, Caller> callers, ExchangeAtTown exchange, LocalDate today,
			CanaryWatch watch) {
		this.canaries = canaries;
		this.callers = callers;
		this.exchange = exchange;
		this.today = today;
		this.watch = watch;
		this.desk = new Desk(callers.apply("specialist"), callers.apply("head"), "staff_kuznetsova", "staff_tikhonov");
		this.employer = callers.apply("employer");
		this.citizen = callers.apply("citizen");
	}

	/** Everything that anybody has sent. */
	List<Sent> sent() {
		return this.roads.stream().flatMap((road) -> road.sent.stream()).toList();
	}

	void tell() {
		this.canaries.staff("Морозова", Stream.of("Кузнецова", "Тихонов", "Орлова"));
		stranger(road(480_000_050));
		Road hired = road(480_000_010).intake(this.today).link(this.citizen, Map.of());
		accompanied(hired, "CABINET");
		turned(hired);
		new EndingSteps(hired).hired(this.today, "ООО «Лампа»", NoticeSteps.LAMP);
		after("before the employer knows of anybody");
		NoticeSteps notice = noticed(hired);
		discussed(hired, notice);
		requested(road(480_000_020));
		notConfirmed(road(480_000_030));
		new NoticeSteps(road(480_000_040)).hired(this.today, "ООО «Лампа»", NoticeSteps.LAMP)
			.send(this.desk.specialist());
		after("another notice waits");
	}

	Caller caller(String user) {
		return this.callers.apply(user);
	}

	private void after(String stage) {
		this.watch.look(stage, sent());
	}

	private Road road(int number) {
		return road(this.canaries.person(number));
	}

	private Road road(InventedPerson person) {
		Road road = new Road(this.desk, person, this.canaries);
		this.roads.add(road);
		return road;
	}

	/** From the extract of ИПРА to a certificate that was corrected, and the work. */
	private void accompanied(Road road, String way) {
		road.represent(this.today.plusMonths(8));
		DraftSteps.of(road, this.desk.specialist(), Map.of("subject", road.id()));
		new IpraSteps(road).request().record("99.77/2026", this.today).takeOver(0);
		this.exchange.byHand(road, this.desk.specialist(), this.exchange.queue(road, OFFICE), this.today);
		new MseSteps(road.refresh()).askOnPaper(this.today)
			.remind()
			.receipt(this.today)
			.answer("1-26", true, this.today)
			.answer("2-26", false, this.today)
			.review()
			.decide(true, "MSE_RECOMMENDATION")
			.plan(this.today)
			.search()
			.draft(this.desk.otherStaff())
			.sendBack()
			.draft("staff_morozova")
			.approve(this.today)
			.form("Нужен переводчик русского жестового языка.")
			.deliver(way, this.today);
		new ReplacementSteps(road).start("NGO_JOINS", "STAFF").cancel().correct("Нужен тифлосурдопереводчик.");
		road.deliver(way, this.today);
		new WorkSteps(road, this.callers.apply("ngo"), this.callers.apply("companion"), "companion_zhuravleva")
			.workOfStaff(this.desk.specialist(), this.today);
	}

	private void turned(Road road) {
		DraftSteps.of(road, this.citizen, Map.of());
		new TurnSteps(road).hiredInVain(this.citizen, this.today).pause(this.today).resume(this.today);
		AppealSteps.all(road, this.desk, this.citizen, this.today);
	}

	/** Somebody of the office whom no employer is ever told of. */
	private void stranger(Road road) {
		Desk away = new Desk(this.callers.apply("specialist2"), this.callers.apply("head2"), "staff_safina",
				"staff_ershov");
		road.takeOn(null, this.today).promote().letGo(this.today);
		Road back = new MoveSteps(this.desk, away, "office_kazan-center").bounced(road.intake(this.today), this.today);
		back.giveOver(this.desk.head(), "staff_kuznetsova").giveOver(this.desk.head(), "staff_morozova");
		TownScenes.filters(back, this.desk.specialist(), this.desk.staff());
		InventedPerson mistyped = new InventedPerson(480_000_060, road.person().last(), road.person().first(),
				road.person().middle());
		new MergeSteps(road(mistyped).intake(this.today)).into(back, "IPRA");
		TownScenes.onPaper(back, this.desk, this.today);
		accompanied(back, "PAPER");
	}

	/** Told, answered «not ours», withdrawn, told again, and answered. */
	private NoticeSteps noticed(Road road) {
		NoticeSteps notice = new NoticeSteps(road).send(this.desk.specialist());
		after("the notice came");
		notice.disown(this.employer).withdraw(this.desk.specialist());
		after("the notice was withdrawn");
		notice.send(this.desk.specialist()).declineOnPaper(this.desk.specialist(), this.today);
		after("the office wrote an answer down from a paper");
		notice.withdraw(this.desk.specialist()).send(this.desk.specialist()).respond(this.employer);
		notice.analyse(this.desk.specialist(), true);
		after("the need was analysed");
		return notice;
	}

	/** The worker first, then the employer; sent, changed, and sent again. */
	private void discussed(Road road, NoticeSteps notice) {
		Caller staff = this.desk.specialist();
		WorkplaceSteps plan = new WorkplaceSteps(road).start(staff, notice.id(), this.today)
			.show(staff, "CABINET", this.today)
			.object(this.citizen, "После операции мне нельзя стоять.")
			.answer(staff)
			.change(staff, this.today, "Поставить стол и стул.");
		after("the worker has seen the draft");
		plan.offer(staff)
			.say(this.employer, "proposePlanChange", "Стул есть, нужна лампа.")
			.answer(staff)
			.say(staff, "commentWorkplacePlan", "Лампу поставит центр.")
			.say(this.employer, "commentPlan", "Спасибо.")
			.agree(this.employer);
		after("the plan is agreed");
		plan.change(staff, this.today, "Поставить стол, стул и лампу.").agree(this.employer).send(staff);
		plan.mentor(this.employer, this.today)
			.done(this.employer, "reportMeasureDone", this.today)
			.moved(staff, "recordMeasureDone", this.today);
		plan.object(this.citizen, "Дома мне тоже тяжело.").answer(staff);
		after("the plan was sent");
		plan.change(staff, this.today, "Поставить стол, стул и две лампы.");
		after("a later edition");
	}

	/** The employer asks itself; the office checks, asks МСЭ and makes a plan. */
	private void requested(Road road) {
		Caller staff = this.desk.specialist();
		road.intake(this.today);
		RequestSteps request = request(road).request(road.person());
		after("the employer has asked");
		request.check(staff, true).askMse(staff).remindMse(staff);
		after("the office has asked МСЭ over the exchange");
		request.mseAsked(staff)
			.mseAnswered(staff)
			.mseAnswered(staff, "МСЭ-72", false)
			.reviewMse(staff)
			.analyse(staff, true);
		after("the request was analysed");
		WorkplaceSteps plan = new WorkplaceSteps(road).start(staff, request.id(), this.today)
			.change(staff, this.today, "Поставить перила.")
			.show(staff, "PAPER", this.today)
			.offer(staff)
			.disagree(this.employer);
		plan.change(staff, this.today, "Поставить перила и пандус.")
			.show(staff, "PAPER", this.today)
			.agreeOnPaper(staff, this.today)
			.send(staff);
		plan.mentor(this.employer, this.today).change(staff, this.today, "Поставить перила, пандус и звонок.");
		after("the plan that was asked for was sent and changed, and the worker has not seen how");
		plan.show(staff, "PAPER", this.today);
		after("the worker has seen how it was changed");
		plan.cancel(staff, this.today);
	}

	private void notConfirmed(Road road) {
		RequestSteps request = request(road).request(road.person());
		request.check(this.desk.specialist(), false);
		after("nobody confirmed the disability");
		request(road(480_000_070)).request(this.roads.getLast().person()).withdraw();
	}

	private RequestSteps request(Road road) {
		return new RequestSteps(road, this.employer, "employer_lampa", OFFICE, this.today);
	}

}
