package ru.ryadom.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.springframework.context.ApplicationContext;

import ru.ryadom.access.Account;
import ru.ryadom.access.Audience;
import ru.ryadom.access.Viewer;
import ru.ryadom.access.Viewers;
import ru.ryadom.appeals.AppealKind;
import ru.ryadom.appeals.AppealWay;
import ru.ryadom.appeals.usecase.RecordAppeal;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseOutcome;
import ru.ryadom.cases.Cases;
import ru.ryadom.cases.FactSource;
import ru.ryadom.cases.IdentityPaperKind;
import ru.ryadom.cases.MeasureResultKind;
import ru.ryadom.cases.MseChannel;
import ru.ryadom.cases.NeedGround;
import ru.ryadom.cases.NgoSearchGround;
import ru.ryadom.cases.PaperReceipt;
import ru.ryadom.cases.PaperTaker;
import ru.ryadom.cases.usecase.ConfirmPaperNotice;
import ru.ryadom.cases.usecase.DecideNeed;
import ru.ryadom.cases.usecase.DraftAppointmentOrder;
import ru.ryadom.cases.usecase.EndCase;
import ru.ryadom.cases.usecase.EnterResults;
import ru.ryadom.cases.usecase.IntakeCase;
import ru.ryadom.cases.usecase.PlanMeasures;
import ru.ryadom.cases.usecase.ReassignCase;
import ru.ryadom.cases.usecase.RecordMseAnswer;
import ru.ryadom.cases.usecase.RecordMseReceipt;
import ru.ryadom.cases.usecase.RecordNgoSearch;
import ru.ryadom.cases.usecase.ReopenCase;
import ru.ryadom.cases.usecase.RequestMse;
import ru.ryadom.cases.usecase.ReviewMseAnswer;
import ru.ryadom.certificates.usecase.FormCertificate;
import ru.ryadom.journal.ReadingForTests;
import ru.ryadom.offices.AppointmentOrders;
import ru.ryadom.offices.OrderState;
import ru.ryadom.offices.StaffMember;
import ru.ryadom.offices.StaffMembers;
import ru.ryadom.offices.StaffRole;
import ru.ryadom.offices.usecase.ApproveAppointmentOrder;
import ru.ryadom.offices.usecase.ChangeStaffMember;
import ru.ryadom.offices.usecase.ReturnAppointmentOrder;
import ru.ryadom.people.Person;
import ru.ryadom.support.InventedPeople;

/**
 * A day of an office drawn by lot from a seed: commands in any order, the impossible ones
 * among them, which the use cases refuse.
 */
final class SeededRoad {

	private final ApplicationContext house;

	private final Random random;

	private final InventedPeople people;

	private final LocalDate today;

	private final Viewer.StaffViewer specialist;

	private final Viewer.StaffViewer head;

	private final List<String> cases = new ArrayList<>();

	private final List<Person> visitors = new ArrayList<>();

	private int commands;

	SeededRoad(ApplicationContext house, long seed, LocalDate today) {
		this.house = house;
		this.random = new Random(seed);
		this.people = new InventedPeople(seed, 0);
		this.today = today;
		this.specialist = staff("00000000-0000-4000-8000-000000000051", Audience.SPECIALIST);
		this.head = staff("00000000-0000-4000-8000-0000000000d1", Audience.HEAD);
	}

	/** Gives so many commands; how many of them changed something. */
	int walk(int steps) {
		int done = 0;
		for (int i = 0; i < steps; i++) {
			Object answer = ReadingForTests.during(this::step);
			done += answer.getClass().getSimpleName().equals("Done") ? 1 : 0;
		}
		return done;
	}

	/**
	 * Gives the first so many cases to somebody, and takes the role of those who lead
	 * from them.
	 */
	void giveOver(String staff, int count) {
		for (String id : this.cases.subList(0, count)) {
			ReadingForTests.during(() -> {
				Case file = the(Cases.class).find(this.head, id).orElseThrow();
				return the(ReassignCase.class).reassign(this.head,
						new ReassignCase.Input(key(), id, file.revision(), staff, "Новый участок."));
			});
		}
	}

	/** Makes an auditor of a specialist: what they led is nobody's. */
	void strip(String staff) {
		StaffMember member = the(StaffMembers.class).find(this.head, staff).orElseThrow();
		ReadingForTests.during(() -> the(ChangeStaffMember.class).change(this.head,
				new ChangeStaffMember.Input(key(), staff, member.revision(), member.fullName(), member.post(),
						member.phone(), member.email(), Set.of(StaffRole.AUDITOR))));
	}

	private Object step() {
		if (this.cases.isEmpty() || this.random.nextInt(30) == 0) {
			return intake();
		}
		Case file = the(Cases.class).find(this.specialist, this.cases.get(this.random.nextInt(this.cases.size())))
			.orElseThrow();
		return switch (this.random.nextInt(12)) {
			case 0 -> decide(file);
			case 1 -> plan(file);
			case 2 -> the(RecordNgoSearch.class).search(this.specialist, new RecordNgoSearch.Input(key(), file.id(),
					file.revision(), NgoSearchGround.NO_SUITABLE_NGO, "Нет организации этого профиля."));
			case 3 -> the(DraftAppointmentOrder.class).draft(this.specialist,
					new DraftAppointmentOrder.Input(key(), file.id(), file.revision(), "staff_tikhonov"));
			case 4 -> the(ConfirmPaperNotice.class).confirm(this.specialist, new ConfirmPaperNotice.Input(key(),
					file.id(), file.revision(), this.today, new PaperReceipt(PaperTaker.PERSON, null, true)));
			case 5 -> order(file);
			case 6 -> byMse(file);
			case 7 -> ending(file);
			case 8 -> the(RecordAppeal.class).record(this.specialist, new RecordAppeal.Input(key(), file.id(),
					AppealKind.OTHER_DELIVERY, null, null, "Прошу почтой.", AppealWay.PAPER, this.today));
			default -> the(FormCertificate.class).form(this.specialist,
					new FormCertificate.Input(key(), file.id(), file.revision(), null));
		};
	}

	private Object intake() {
		boolean again = !this.visitors.isEmpty() && this.random.nextInt(4) == 0;
		Person person = again ? this.visitors.get(this.random.nextInt(this.visitors.size()))
				: this.people.next("person_of_the_lot", "office_moscow-south");
		LocalDate agreed = this.today.minusDays(this.random.nextInt(9));
		IntakeCase.Result result = the(IntakeCase.class).intake(this.specialist,
				new IntakeCase.Input(key(),
						new IntakeCase.PersonInput(person.snils(), person.lastName(), person.firstName(),
								person.middleName(), person.birthDate(), null, null, Set.of()),
						FactSource.PAPER, IdentityPaperKind.PASSPORT, true, "ЛД-" + this.commands, agreed, agreed,
						FactSource.PAPER, "77-" + this.commands, agreed, null, FactSource.PAPER));
		if (result instanceof IntakeCase.Done done) {
			this.cases.add(done.file().id());
			this.visitors.add(person);
		}
		return result;
	}

	private Object decide(Case file) {
		return the(DecideNeed.class).decide(this.specialist, new DecideNeed.Input(key(), file.id(), file.revision(),
				this.random.nextInt(3) > 0, NeedGround.IPRA_EXTRACT, "По выписке."));
	}

	private Object plan(Case file) {
		return the(PlanMeasures.class).plan(this.specialist,
				new PlanMeasures.Input(key(), file.id(), file.revision(), List.of(new PlanMeasures.MeasureInput(null,
						"Помощь в пути", "Дорога до работы и обратно.", this.today, this.today.plusDays(20)))));
	}

	private Object byMse(Case file) {
		return switch (this.random.nextInt(5)) {
			case 0, 1 -> the(RequestMse.class).request(this.specialist,
					new RequestMse.Input(key(), file.id(), file.revision(), "Выписки недостаточно.",
							this.random.nextBoolean() ? MseChannel.PAPER : MseChannel.EXCHANGE, null));
			case 2 -> the(RecordMseReceipt.class).record(this.specialist,
					new RecordMseReceipt.Input(key(), file.id(), file.revision(), this.today));
			case 3 -> the(RecordMseAnswer.class).record(this.specialist, new RecordMseAnswer.Input(key(), file.id(),
					file.revision(), "МСЭ-" + this.commands, this.random.nextBoolean(), "", this.today, this.today));
			default -> the(ReviewMseAnswer.class).review(this.specialist,
					new ReviewMseAnswer.Input(key(), file.id(), file.revision(), "Верен первый ответ."));
		};
	}

	private Object ending(Case file) {
		return switch (this.random.nextInt(12)) {
			case 0 -> the(EndCase.class).end(this.specialist, new EndCase.Input(key(), file.id(), file.revision(),
					CaseOutcome.CITIZEN_REFUSED, this.today, "Передумал.", null));
			case 1, 2, 3, 4, 5,
					6 ->
				the(EndCase.class).end(this.specialist,
						new EndCase.Input(key(), file.id(), file.revision(), CaseOutcome.EMPLOYED, this.today,
								"Сообщил.",
								new EndCase.EmploymentInput("ООО «Лампа»", "7700000023", "оператор", this.today)));
			case 7, 8, 9 -> the(ReopenCase.class).reopen(this.specialist,
					new ReopenCase.Input(key(), file.id(), file.revision(), "Закрыли по ошибке."));
			default -> the(EnterResults.class).enter(this.specialist, new EnterResults.Input(key(), file.id(),
					file.revision(), List.of(new EnterResults.MeasureResultInput(0, MeasureResultKind.DONE, "")), ""));
		};
	}

	private Object order(Case file) {
		return the(AppointmentOrders.class).of(this.head, file.id())
			.stream()
			.filter((order) -> order.state() instanceof OrderState.OrderDrafted)
			.findFirst()
			.<Object>map(
					(order) -> (this.random.nextInt(3) == 0)
							? the(ReturnAppointmentOrder.class).sendBack(this.head,
									new ReturnAppointmentOrder.Input(key(), order.id(), order.revision(),
											"Проверьте даты."))
							: the(ApproveAppointmentOrder.class).approve(this.head,
									new ApproveAppointmentOrder.Input(key(), order.id(), order.revision(), "12-к",
											this.today)))
			.orElse("nothing to sign");
	}

	private Viewer.StaffViewer staff(String account, Audience role) {
		return (Viewer.StaffViewer) the(Viewers.class).of(new Account(account, "", Set.of(role)));
	}

	private <T> T the(Class<T> type) {
		return this.house.getBean(type);
	}

	private String key() {
		return "seeded-road-" + this.commands++;
	}

}
