package ru.ryadom.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import ru.ryadom.cases.CaseState.ArrangingProvider;
import ru.ryadom.cases.CaseState.AwaitingMse;
import ru.ryadom.cases.CaseState.CaseClosed;
import ru.ryadom.cases.CaseState.DeterminingNeed;
import ru.ryadom.law.Action;
import ru.ryadom.law.NormId;
import ru.ryadom.law.Norms;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/** When each move may be made, apart from what is typed for it. */
public final class CaseRules {

	private static final int MOST_REMINDERS = 40;

	private CaseRules() {
	}

	/**
	 * Every action on a case with what stands in its way, in the order of the road: what
	 * one most often comes for stands furthest. To end a case is possible almost always
	 * and hardly ever the point.
	 */
	public static List<Action> actions(Case of, LocalDate today) {
		Action decide = new Action("decideNeed", decideNeed(of));
		List<Action> mse = List.of(new Action("remindMse", remindMse(of)),
				new Action("recordMseReceipt", recordMseReceipt(of)),
				new Action("recordMseAnswer", recordMseAnswer(of)), new Action("reviewMseAnswer", reviewMseAnswer(of)));
		boolean waiting = of.state() instanceof AwaitingMse;
		return Stream
			.of(TurnRules.rare(of, today),
					List.of(new Action("endCase", EndingRules.end(of)),
							new Action("reopenCase", EndingRules.reopen(of, today))),
					IpraRules.actions(of), List.of(new Action("requestMse", requestMse(of))),
					waiting ? List.of(decide) : mse, waiting ? mse : List.of(decide),
					ReplacementRules.actions(of, today), providing(of, today), TurnRules.waiting(of))
			.flatMap(List::stream)
			.toList();
	}

	private static List<Action> providing(Case of, LocalDate today) {
		return List.of(new Action("planMeasures", planMeasures(of, today)),
				new Action("recordNgoSearch", recordNgoSearch(of, today)),
				new Action("draftAppointmentOrder", draftOrder(of, today)),
				new Action("withdrawOffer", OfferRules.withdraw(of, today)),
				new Action("offerToNgo", OfferRules.offer(of, today)),
				new Action("recordNgoAnswer", OfferRules.answer(of, today)),
				new Action("engageNgo", OfferRules.engage(of)), new Action("formCertificate", formCertificate(of)),
				new Action("confirmPaperNotice", confirmPaperNotice(of)),
				new Action("recordNgoReport", EndingRules.ngoReport(of)),
				new Action("enterResults", EndingRules.results(of)));
	}

	static List<Objection> decideNeed(Case of) {
		return switch (of.state()) {
			case DeterminingNeed _, AwaitingMse _ -> TurnRules.standsStill(of);
			case ArrangingProvider _, CaseState.Accompanying _, CaseClosed _ ->
				List.of(Objection.of("NEED_ALREADY_DECIDED", "Решение о нуждаемости уже принято.", Norms.SIT_01));
		};
	}

	/** Whether a decision may stand on this ground. */
	static List<Objection> ground(Case of, NeedGround ground) {
		MseInquiry inquiry = of.inquiry();
		return new Objections()
			.when(ground == NeedGround.MSE_RECOMMENDATION && (inquiry == null || inquiry.recommendation().isEmpty()),
					new Objection("MSE_NOT_ANSWERED",
							"МСЭ ещё не ответила: решить по её рекомендации нельзя. Выберите другое основание.",
							List.of("ground"), Norms.SIT_04))
			.all();
	}

	/** МСЭ is asked only when the extract is not enough (SIT-26), and once. */
	static List<Objection> requestMse(Case of) {
		return switch (of.state()) {
			case DeterminingNeed _ when of.inquiry() == null -> TurnRules.standsStill(of);
			case AwaitingMse _ when of.inquiry() != null && of.inquiry().isReceiptUnknown()
					&& of.inquiry().request().channel() == MseChannel.EXCHANGE ->
				List.of();
			case DeterminingNeed _ -> List.of(Objection.of("MSE_ANSWERED",
					"МСЭ уже ответила. Решает центр занятости: примите решение.", Norms.SIT_04));
			case AwaitingMse _ -> List.of(Objection.of("MSE_ALREADY_ASKED",
					"Запрос в МСЭ уже отправлен. Если срок ответа прошёл, напомните.", Norms.SIT_03));
			case ArrangingProvider _, CaseState.Accompanying _, CaseClosed _ ->
				List.of(Objection.of("NEED_ALREADY_DECIDED", "Решение о нуждаемости уже принято.", Norms.SIT_26));
		};
	}

	static List<Objection> recordMseReceipt(Case of) {
		return new Objections().and(awaiting(of))
			.when(of.inquiry() != null && !of.inquiry().isReceiptUnknown(),
					Objection.of("RECEIPT_KNOWN", "День поступления запроса в МСЭ уже известен.", Norms.SIT_03))
			.all();
	}

	static List<Objection> remindMse(Case of) {
		return new Objections().and(awaiting(of))
			.when(of.inquiry() != null && of.inquiry().reminders().size() >= MOST_REMINDERS,
					Objection.of("REMINDED_ENOUGH",
							"Напоминали уже " + MOST_REMINDERS
									+ " раз. Решите по новым сведениям или позвоните в бюро.",
							Norms.SIT_03))
			.all();
	}

	/** An answer may come at any time after МСЭ was asked, even to a closed case. */
	static List<Objection> recordMseAnswer(Case of) {
		return new Objections()
			.when(of.inquiry() == null,
					Objection.of("MSE_NOT_ASKED", "Запроса в МСЭ по этому делу не было.", Norms.SIT_02))
			.all();
	}

	static List<Objection> reviewMseAnswer(Case of) {
		return new Objections()
			.when(!of.tasks().contains(CaseTask.REVIEW_MSE_ANSWER),
					Objection.of("NOTHING_TO_REVIEW", "Ответа МСЭ, который нужно разобрать, нет.", Norms.SIT_03))
			.all();
	}

	private static List<Objection> awaiting(Case of) {
		return new Objections()
			.when(!(of.state() instanceof AwaitingMse),
					Objection.of("MSE_NOT_AWAITED", "Ответа МСЭ по этому делу не ждут.", Norms.SIT_03))
			.all();
	}

	static List<Objection> planMeasures(Case of, LocalDate today) {
		Provision provision = of.arranged();
		return new Objections().and(arranging(of))
			.when(provision.waiting(today).isPresent() || provision.agreed().isPresent()
					|| provision.engagement() != null,
					Objection.of("MEASURES_OFFERED",
							"Эти мероприятия предложены организации. Чтобы менять их, отзовите предложение.",
							Norms.SIT_21))
			.all();
	}

	/** Whether there is anything to look somebody for. */
	static List<Objection> measuresChosen(Case of, NormId norm) {
		return new Objections()
			.when(of.measures().isEmpty(),
					Objection.of("MEASURES_NOT_CHOSEN", "Сначала выберите мероприятия сопровождения.", norm))
			.all();
	}

	static List<Objection> recordNgoSearch(Case of, LocalDate today) {
		return new Objections().and(ReplacementRules.choosing(of))
			.and(measuresChosen(of, Norms.SIT_21))
			.and(ngoInPlay(of, today))
			.when(of.openOrderId() != null || of.arranged().appointment() != null, Objection.of("NGO_SEARCH_USED",
					"По этому подбору уже подготовлен приказ о работнике центра. Чтобы искать снова, приказ должен вернуться.",
					Norms.SIT_20))
			.all();
	}

	/** An organisation that may yet do all of it stands before a worker (SIT-20). */
	private static List<Objection> ngoInPlay(Case of, LocalDate today) {
		Provision provision = of.arranged();
		return new Objections()
			.when(provision.waiting(today).isPresent(),
					Objection.of("OFFER_WAITS", "Предложение организации ещё ждёт ответа.", Norms.SIT_20))
			.when(provision.agreed().isPresent(),
					Objection.of("OFFER_AGREED", "Организация согласна: запишите реквизиты договора.", Norms.SIT_21))
			.when(provision.isWhollyByNgo(),
					Objection.of("NGO_DOES_ALL", "Организация выполняет все мероприятия: работник центра не нужен.",
							Norms.SIT_20))
			.all();
	}

	static List<Objection> draftOrder(Case of, LocalDate today) {
		return new Objections().and(ReplacementRules.choosing(of))
			.and(measuresChosen(of, Norms.SIT_06))
			.and(ngoInPlay(of, today))
			.when(!of.arranged().needsStaff(today) && !of.arranged().isWhollyByNgo(), Objection.of(
					"NGO_SEARCH_NOT_RECORDED",
					"Работника центра назначают, когда организация не нашлась: предложите организации или запишите, чем кончился подбор.",
					Norms.SIT_20))
			.when(of.openOrderId() != null,
					Objection.of("ORDER_AWAITS_HEAD", "Проект приказа уже ждёт руководителя.", Norms.SIT_23))
			.when(of.arranged().appointment() != null,
					Objection.of("ALREADY_APPOINTED", "Сопровождающий уже назначен приказом.", Norms.SIT_06))
			.all();
	}

	/** Whether the certificate may be formed now (SIT-07). */
	public static List<Objection> formCertificate(Case of) {
		return new Objections().and(arranging(of))
			.when(!of.provision().isComplete(), Objection.of("NOBODY_APPOINTED",
					"Сначала нужен договор с организацией или утверждённый приказ: в сертификате стоит тот, кто сопровождает.",
					Norms.SIT_06))
			.all();
	}

	/**
	 * Measures that a certificate starting on this day could not promise any more
	 * (SIT-24).
	 */
	static List<Objection> measuresOver(Case of, LocalDate start) {
		return of.measures()
			.stream()
			.filter((measure) -> measure.to().isBefore(start))
			.map((measure) -> Objection.of("MEASURE_OVER",
					"Мероприятие «" + measure.title() + "» кончается раньше, чем начнётся сертификат. Поправьте даты.",
					Norms.SIT_24))
			.toList();
	}

	static List<Objection> confirmPaperNotice(Case of) {
		return new Objections().when(!(of.state() instanceof CaseClosed closed) || !closed.noticeOwed(), Objection
			.of("NO_NOTICE_OWED", "Вручать на бумаге нечего: отказа нет или гражданин о нём уже знает.", Norms.SIT_05))
			.all();
	}

	static List<Objection> arranging(Case of) {
		return switch (of.state()) {
			case ArrangingProvider _ -> TurnRules.standsStill(of);
			case DeterminingNeed _, AwaitingMse _ ->
				List.of(Objection.of("NEED_NOT_DECIDED", "Сначала нужно решение о нуждаемости.", Norms.SIT_01));
			case CaseState.Accompanying _ -> List.of(Objection.of("CERTIFICATE_FORMED",
					"Сертификат уже сформирован: сопровождение идёт по нему.", Norms.SIT_24));
			case CaseClosed _ -> List.of(Objection.of("CASE_CLOSED", "Дело закрыто.", Norms.SIT_05));
		};
	}

}
