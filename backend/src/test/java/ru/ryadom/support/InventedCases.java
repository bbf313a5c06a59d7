package ru.ryadom.support;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import ru.ryadom.access.OfficePlace;
import ru.ryadom.cases.Appointment;
import ru.ryadom.cases.Lead;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseFacts;
import ru.ryadom.cases.EmploymentPlan;
import ru.ryadom.cases.FactSource;
import ru.ryadom.cases.IdentityPaper;
import ru.ryadom.cases.IdentityPaperKind;
import ru.ryadom.cases.Ipra;
import ru.ryadom.cases.NeedDecision;
import ru.ryadom.cases.NeedGround;
import ru.ryadom.cases.NgoSearch;
import ru.ryadom.cases.NgoSearchGround;
import ru.ryadom.cases.PersonalFile;
import ru.ryadom.cases.PlannedMeasure;
import ru.ryadom.kernel.Ids;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Law;
import ru.ryadom.law.RegionId;
import ru.ryadom.law.TermRuleId;
import ru.ryadom.law.TermRules;
import ru.ryadom.terms.Term;

/**
 * Cases as they stand after some steps of the road, each step by the case's own rules.
 */
final class InventedCases {

	private static final LocalDate FIRST_PLAN = LocalDate.of(2025, 6, 2);

	private static final int DAYS = 500;

	/** Two of ten cases are nobody's. */
	private static final List<String> LEADS = List.of("staff_morozova", "staff_kuznetsova", "staff_morozova",
			"staff_tikhonov", "");

	private final Random random;

	private final Law law;

	private int number;

	/**
	 * @param first how many others have been invented before
	 */
	InventedCases(long seed, int first, Law law) {
		this.random = new Random(seed);
		this.number = first;
		this.law = law;
	}

	/** A case with its terms, running and ended. */
	record Road(Case file, List<Term> terms) {

		Road start(Law law, TermRuleId rule, LocalDate from) {
			List<Term> terms = new ArrayList<>(this.terms);
			terms.add(Term.start(this.file.id(),
					new OfficePlace(this.file.officeId(), this.file.region(), ZoneId.of("Europe/Moscow")),
					law.term(rule, from, this.file.region()), law));
			return new Road(this.file, terms);
		}

		/** By an act of the last day of what runs. */
		Road meet() {
			return new Road(this.file,
					this.terms.stream().map((term) -> term.isRunning() ? term.metOn(term.due()) : term).toList());
		}

		LocalDate due() {
			return this.terms.getLast().due();
		}

		Road with(Decision<Case> next) {
			return new Road(((Accepted<Case>) next).value(), this.terms);
		}

	}

	/** A case at a stage drawn by lot: four of ten accompany, one is closed. */
	Road next(String office, RegionId region, String person) {
		Road road = opened(office, region, person);
		int lot = this.random.nextInt(10);
		if (lot < 2) {
			return saved(road);
		}
		if (lot == 2) {
			return saved(decided(road, false).start(this.law, TermRules.SIT_05, road.due()).meet());
		}
		road = decided(road, true).start(this.law, TermRules.SIT_06, road.due());
		if (lot < 4) {
			return saved(road);
		}
		road = appointed(road);
		return saved((lot < 6) ? road : accompanied(road));
	}

	private Road opened(String office, RegionId region, String person) {
		LocalDate agreed = FIRST_PLAN.plusDays(this.random.nextInt(DAYS));
		this.number++;
		CaseFacts facts = CaseFacts.atIntake(
				new PersonalFile("%05d/%02d".formatted(this.number, agreed.getYear() % 100), agreed),
				new EmploymentPlan(agreed, FactSource.SMEV_EXTRACT),
				new Ipra(this.number + "." + office.length() + ".77/" + agreed.getYear(), agreed, null,
						FactSource.SMEV_EXTRACT),
				new IdentityPaper(IdentityPaperKind.PASSPORT, agreed), FactSource.PAPER);
		Case opened = Case.open(Ids.next("case"), office, region, person, facts, agreed);
		String lead = LEADS.get(this.number % LEADS.size());
		Case file = lead.isEmpty() ? opened : opened.ledBy(new Lead(lead, agreed, null, lead));
		return new Road(file, List.of()).start(this.law, TermRules.SIT_01, agreed);
	}

	private static Road decided(Road road, boolean needed) {
		NeedDecision decision = new NeedDecision(needed, NeedGround.IPRA_EXTRACT,
				needed ? "Нужна помощь в общении на новом месте." : "Справляется без сопровождения.", road.due(),
				"staff_morozova");
		return road.meet().with(road.file().decide(decision, true));
	}

	private Road appointed(Road road) {
		LocalDate today = road.due();
		PlannedMeasure measure = new PlannedMeasure(null, "Помощь в освоении рабочего места",
				"Вместе пройти первый рабочий день.", today, today.plusDays(60));
		Case ready = road.with(road.file().plan(List.of(measure), today, today.plusMonths(6))).file();
		Road searched = road.with(ready.searched(
				new NgoSearch(NgoSearchGround.NO_SUITABLE_NGO, "В реестре нет организации этого профиля.", today)));
		Case appointed = searched.file().appointed(new Appointment(Ids.next("order"), "staff_tikhonov", today));
		return new Road(appointed, searched.terms()).meet().start(this.law, TermRules.SIT_07, today);
	}

	private Road accompanied(Road road) {
		LocalDate start = road.due();
		LocalDate end = this.law.term(TermRules.SIT_09, start, road.file().region()).nominalDate();
		return road.meet().with(road.file().accompany(start, end)).start(this.law, TermRules.SIT_09, start);
	}

	/** As the first saving leaves it. */
	private static Road saved(Road road) {
		Case file = road.file();
		return new Road(
				new Case(file.id(), 1, file.officeId(), file.region(), file.personId(), file.facts(), file.state(),
						file.need(), file.provision(), file.closing(), file.reopenings(), file.turns(), file.lead()),
				road.terms());
	}

}
