package ru.ryadom.matrix;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

import ru.ryadom.matrix.Road.Desk;

/**
 * What employers do and what is done about them, step by step: after each step somebody
 * looks.
 */
final class EmployerRoads {

	private final Desk desk;

	private final LocalDate today;

	private final MongoOperations mongo;

	private final Function<String, Caller> callers;

	private final BiConsumer<Road, Runnable> after;

	EmployerRoads(Desk desk, LocalDate today, MongoOperations mongo, Function<String, Caller> callers,
			BiConsumer<Road, Runnable> after) {
		this.desk = desk;
		this.today = today;
		this.mongo = mongo;
		this.callers = callers;
		this.after = after;
	}

	/** Somebody without a place asks to act for an employer, and is a colleague twice. */
	void members(Road road) {
		this.mongo.getCollection("ngoMembers")
			.deleteMany(new Document("account", "00000000-0000-4000-8000-0000000000b2"));
		Caller employer = this.callers.apply("employer");
		EmployerSteps steps = new EmployerSteps(road, this.callers.apply("ngo2"), this.today);
		this.after.accept(road, () -> steps.request("7700000023", "RU-MOW"));
		this.after.accept(road, () -> steps.approve(this.desk.specialist()));
		this.after.accept(road, () -> steps.end(employer));
		steps.request("7700000023", "RU-MOW");
		this.after.accept(road, () -> steps.refuse(this.desk.head()));
		this.after.accept(road, () -> steps.invite(employer));
		steps.askCode();
		this.after.accept(road, () -> steps.link(employer));
		this.after.accept(road, () -> steps.change(employer));
	}

	void workplacePlans(Road road) {
		Caller staff = this.desk.specialist();
		Caller employer = this.callers.apply("employer");
		PlanGroundsOfTests.put(this.mongo, "notice_1", "office_moscow-south", null, road.personId(),
				"Соловьёва Мария Андреевна", "7700000023", this.today);
		WorkplaceSteps plan = new WorkplaceSteps(road);
		this.after.accept(road, () -> plan.start(staff, "notice_1", this.today));
		this.after.accept(road, () -> plan.change(staff, this.today, "Поставить стол."));
		this.after.accept(road, () -> plan.show(staff, "CABINET", this.today));
		this.after.accept(road, () -> plan.object(this.callers.apply("citizen"), "Нужен стул."));
		this.after.accept(road, () -> plan.answer(staff));
		this.after.accept(road, () -> plan.offer(staff));
		this.after.accept(road, () -> plan.say(staff, "commentWorkplacePlan", "Стул будет."));
		this.after.accept(road, () -> plan.say(employer, "commentPlan", "Хорошо."));
		this.after.accept(road, () -> plan.say(employer, "proposePlanChange", "Нужна лампа."));
		this.after.accept(road, () -> plan.disagree(employer));
		this.after.accept(road, () -> plan.agree(employer));
		plan.change(staff, this.today, "Поставить стол и лампу.");
		this.after.accept(road, () -> plan.agreeOnPaper(staff, this.today));
		this.after.accept(road, () -> plan.send(staff));
		this.after.accept(road, () -> plan.mentor(employer, this.today));
		this.after.accept(road, () -> plan.done(employer, "reportMeasureDone", this.today));
		this.after.accept(road, () -> plan.done(staff, "recordMeasureDone", this.today));
		this.after.accept(road, () -> plan.cancel(staff, this.today));
	}

	/** Two requests: one that the employer takes back, and one that is analysed. */
	void requested(Road road) {
		Caller employer = this.callers.apply("employer");
		Caller staff = this.desk.specialist();
		RequestSteps steps = new RequestSteps(road, employer, "employer_lampa", "office_moscow-south", this.today);
		InventedPerson worker = new InventedPerson(430_000_400, "Белоусова", "Вера", "Ильинична");
		this.after.accept(road, () -> steps.request(worker));
		this.after.accept(road, steps::withdraw);
		steps.request(worker);
		this.after.accept(road, () -> steps.check(staff, true));
		this.after.accept(road, () -> steps.askMse(staff));
		this.after.accept(road, () -> steps.remindMse(staff));
		this.after.accept(road, () -> steps.mseAsked(staff));
		this.after.accept(road, () -> steps.mseAnswered(staff));
		steps.mseAnswered(staff, "МСЭ-72", false);
		this.after.accept(road, () -> steps.reviewMse(staff));
		this.after.accept(road, () -> steps.analyse(staff, true));
	}

	void noticed() {
		Caller employer = this.callers.apply("employer");
		Caller staff = this.desk.specialist();
		Road road = new Road(this.desk, new InventedPerson(430_000_300, "Травина", "Алла", "Юрьевна"));
		NoticeSteps notice = new NoticeSteps(road).hired(this.today, "ООО «Лампа»", NoticeSteps.LAMP);
		this.after.accept(road, () -> notice.send(staff));
		this.after.accept(road, () -> notice.disown(employer));
		this.after.accept(road, () -> notice.withdraw(staff));
		notice.send(staff);
		this.after.accept(road, () -> notice.respond(employer));
		this.after.accept(road, () -> notice.analyse(staff, true));
		Road onPaper = new Road(this.desk, new InventedPerson(430_000_310, "Травин", "Олег", "Юрьевич"));
		NoticeSteps paper = new NoticeSteps(onPaper).hired(this.today, "ООО «Фонарь»", NoticeSteps.NO_CABINET)
			.send(staff);
		this.after.accept(onPaper, () -> paper.handOver(staff, this.today));
		this.after.accept(onPaper, () -> paper.declineOnPaper(staff, this.today));
		Road declined = new Road(this.desk, new InventedPerson(430_000_320, "Травина", "Ева", "Юрьевна"));
		NoticeSteps refused = new NoticeSteps(declined).hired(this.today, "ООО «Лампа»", NoticeSteps.LAMP).send(staff);
		this.after.accept(declined, () -> refused.decline(employer));
	}

}
