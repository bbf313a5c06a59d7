package ru.ryadom.cases;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Objection;
import ru.ryadom.law.RegionId;

/** A case at each place of the road. */
final class Road {

	static final LocalDate PLAN = LocalDate.of(2026, 4, 27);

	static final LocalDate TODAY = PLAN.plusDays(1);

	/** The last day a certificate formed today would have. */
	static final LocalDate LATEST = LocalDate.of(2026, 10, 28);

	static final LocalDate ANSWERED = LocalDate.of(2026, 5, 6);

	private Road() {
	}

	static Case opened() {
		CaseFacts facts = CaseFacts.atIntake(new PersonalFile("12/3", PLAN), new EmploymentPlan(PLAN, FactSource.PAPER),
				new Ipra("456", PLAN, null, FactSource.SMEV_EXTRACT),
				new IdentityPaper(IdentityPaperKind.PASSPORT, PLAN), FactSource.PAPER);
		return Case.open("case_1", "office_1", new RegionId("RU-MOW"), "person_1", facts, PLAN);
	}

	static Case needed() {
		return value(opened().decide(decision(true), false));
	}

	static Case planned() {
		return value(needed().plan(List.of(measure()), TODAY, LATEST));
	}

	static Case searched() {
		return value(planned().searched(search()));
	}

	static Case ordered() {
		return value(searched().orderDrafted("order_1", TODAY));
	}

	static Case appointed() {
		return ordered().appointed(new Appointment("order_1", "staff_1", TODAY));
	}

	static Case accompanied() {
		return value(appointed().accompany(TODAY, LATEST));
	}

	/** Somebody else is looked for, and nobody found yet. */
	static Case replacing() {
		return value(ReplacementMoves.started(accompanied(), new ReplacementMoves.Start(ReplacementReason.WORKER_LEFT,
				"Работник уволился.", KeptProvider.NOBODY, "staff_1"), TODAY));
	}

	/** Offered to an organisation that may answer until tomorrow. */
	static Case offered() {
		return value(ProviderMoves.offered(planned(), offer("offer_1", TODAY.plusDays(1)), TODAY.plusDays(1)));
	}

	static NgoOffer offer(String id, LocalDate answerBy) {
		return new NgoOffer(id, "ngoentry_1", "Опора", TODAY, answerBy, new NgoOfferState.OfferWaiting(), "staff_1");
	}

	/** The organisation agrees to the first of two measures, or to the only one. */
	static Case agreed(boolean whole) {
		Case file = whole ? offered()
				: value(ProviderMoves.offered(value(needed().plan(List.of(measure(), measure()), TODAY, LATEST)),
						offer("offer_1", TODAY.plusDays(1)), TODAY.plusDays(1)));
		return value(ProviderMoves.agreed(file, Set.of(0), TODAY));
	}

	static Case engaged(boolean whole) {
		return value(ProviderMoves.engaged(agreed(whole), engagement(), TODAY));
	}

	static NgoEngagement engagement() {
		return new NgoEngagement("offer_1", "ngoentry_1", "Опора", "7700000016", "15-26", TODAY,
				new NgoEngagement.NgoWorker("Котова Наталья Сергеевна", "+7 495 000-22-33", null), List.of(0), TODAY);
	}

	static final LocalDate HIRED = LocalDate.of(2026, 6, 15);

	/** Hired on the day that the centre learns of it. */
	static Case hired() {
		return hired(accompanied());
	}

	static Case hired(Case file) {
		return value(EndingMoves.end(file, CaseOutcome.EMPLOYED, "Сообщил гражданин, работодатель подтвердил.",
				new Employment("ООО «Лампа»", "7700000023", "оператор", HIRED), HIRED, "staff_1", HIRED));
	}

	/** Ended while somebody was still looked for. */
	static Case ended(CaseOutcome outcome) {
		return value(EndingMoves.end(planned(), outcome, "По заявлению.", null, TODAY, "staff_1", TODAY));
	}

	/** Nobody was hired while the certificate lasted. */
	static Case overdue() {
		LocalDate after = LATEST.plusDays(1);
		return value(
				EndingMoves.end(accompanied(), CaseOutcome.TERM_ENDED, "Срок истёк.", null, after, "staff_1", after));
	}

	static Reopening again(String reason) {
		return new Reopening(reason, HIRED, "staff_1");
	}

	static Case resultsEntered() {
		return value(EndingMoves.resultsEntered(hired(), results(0)));
	}

	static Closing.Results results(int... places) {
		return new Closing.Results(Arrays.stream(places)
			.mapToObj((place) -> new MeasureResult(place, MeasureResultKind.DONE, ""))
			.toList(), "", HIRED, "staff_1");
	}

	/** МСЭ was asked over the exchange and has confirmed nothing. */
	static Case asked() {
		return value(MseMoves.ask(opened(), request(MseChannel.EXCHANGE), TODAY));
	}

	/** МСЭ has the request. */
	static Case awaiting() {
		return value(MseMoves.received(asked(), TODAY, TODAY));
	}

	/** МСЭ has answered in time, and the office is to decide. */
	static Case recommended() {
		return value(MseMoves.answered(awaiting(), answer("1", true), ANSWERED));
	}

	/** МСЭ has answered twice, and the second time otherwise. */
	static Case answeredTwice() {
		return value(MseMoves.answered(recommended(), answer("2", false), ANSWERED));
	}

	static MseRequest request(MseChannel channel) {
		return new MseRequest("Из выписки не видно, нужна ли помощь.", channel, TODAY,
				(channel == MseChannel.EXCHANGE) ? "exchange_1" : null, null, "staff_1");
	}

	static MseAnswer answer(String number, boolean needed) {
		return new MseAnswer(number, needed, "", ANSWERED, ANSWERED, MseChannel.EXCHANGE);
	}

	/** Refused, and owed a paper when there is no cabinet. */
	static Case refused(boolean hasCabinet) {
		return value(opened().decide(decision(false), hasCabinet));
	}

	static NeedDecision decision(boolean needed) {
		return new NeedDecision(needed, NeedGround.IPRA_EXTRACT, "По выписке.", TODAY, "staff_1");
	}

	static PlannedMeasure measure() {
		return new PlannedMeasure("accompaniment-1", "Мероприятие", "Что будет сделано", TODAY, LATEST);
	}

	static NgoSearch search() {
		return new NgoSearch(NgoSearchGround.NO_SUITABLE_NGO, "Искали и не нашли.", TODAY);
	}

	static <T> T value(Decision<T> decision) {
		if (decision instanceof Accepted<T>(var value)) {
			return value;
		}
		throw new AssertionError(decision.objections());
	}

	/** «CODE norm field.path» of everything in the way. */
	static List<String> said(Decision<?> decision) {
		return said(decision.objections());
	}

	static List<String> said(List<Objection> objections) {
		return objections.stream().map(Road::said).toList();
	}

	private static String said(Objection objection) {
		@Nullable Object norm = objection.norm();
		return (objection.code() + ((norm != null) ? " " + norm : "") + " " + String.join(".", objection.field()))
			.strip();
	}

}
