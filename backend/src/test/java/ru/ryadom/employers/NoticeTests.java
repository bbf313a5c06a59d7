package ru.ryadom.employers;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseFacts;
import ru.ryadom.cases.CaseOutcome;
import ru.ryadom.cases.CaseState;
import ru.ryadom.cases.Closing;
import ru.ryadom.cases.Employment;
import ru.ryadom.cases.EmploymentPlan;
import ru.ryadom.cases.Ending;
import ru.ryadom.cases.FactSource;
import ru.ryadom.cases.IdentityPaper;
import ru.ryadom.cases.IdentityPaperKind;
import ru.ryadom.cases.Ipra;
import ru.ryadom.cases.JobReport;
import ru.ryadom.cases.JobReportKind;
import ru.ryadom.cases.JobReporter;
import ru.ryadom.cases.PersonalFile;
import ru.ryadom.cases.Turns;
import ru.ryadom.employers.NoticeReply.Declined;
import ru.ryadom.employers.NoticeReply.NotOurs;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.law.RegionId;
import ru.ryadom.support.Applies;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.ryadom.employers.NoticeExamples.at;
import static ru.ryadom.employers.NoticeExamples.made;
import static ru.ryadom.employers.NoticeExamples.response;
import static ru.ryadom.employers.NoticeExamples.value;
import static ru.ryadom.employers.NoticeExamples.waiting;

class NoticeTests {

	private static final LocalDate DAY = LocalDate.of(2026, 6, 4);

	private static final LocalDate DUE = LocalDate.of(2026, 6, 16);

	@Test
	@Applies("WPP-00A")
	void anEmployerIsToldOnlyOfAConfirmedHiringThatThePersonAgreedTo() {
		assertThat(codes(NoticeRules.make(hired(true, true), List.of(), false))).isEmpty();
		assertThat(codes(NoticeRules.make(hired(false, true), List.of(), true))).containsExactly("NOTICE_NOT_AGREED");
		assertThat(codes(NoticeRules.make(hired(null, true), List.of(), false))).containsExactly("AGREEMENT_UNASKED");
		assertThat(codes(NoticeRules.make(hired(null, true), List.of(), true))).isEmpty();
		assertThat(codes(NoticeRules.make(open(), List.of(), true))).containsExactly("HIRING_NOT_CONFIRMED");
	}

	@Test
	@Applies("WPP-00A")
	void whoWasNotAccompaniedIsNoMatterOfThisNoticeAndEveryObjectionIsSaid() {
		assertThat(codes(NoticeRules.make(hired(false, false), List.of(waiting()), true)))
			.containsExactly("NOT_ACCOMPANIED", "NOTICE_NOT_AGREED", "ALREADY_NOTIFIED");
	}

	@Test
	@Applies("NTF-5")
	void anEmployerIsToldOfAJobOnceAndAnewWhenThatWasTakenBack() {
		assertThat(codes(NoticeRules.make(hired(true, true), List.of(waiting()), false)))
			.containsExactly("ALREADY_NOTIFIED");
		EmployerNotice taken = value(waiting().withdrawn(new NoticeWithdrawal("Не тот ИНН.", DAY, "staff_1")));
		assertThat(codes(NoticeRules.make(hired(true, true), List.of(taken), false))).isEmpty();
	}

	@Test
	@Applies("WPP-01")
	void theLastDayStillCountsAndTheDayAfterIsARequest() {
		EmployerNotice inTime = value(waiting().responded(response(DUE), "employerrequest_1"));
		assertThat(inTime.stage()).isEqualTo(NoticeStage.RESPONDED);
		assertThat(inTime.requestId()).isNull();
		EmployerNotice late = value(waiting().responded(response(DUE.plusDays(1)), "employerrequest_1"));
		assertThat(late.requestId()).isEqualTo("employerrequest_1");
		assertThat(late.lapsedOn()).isEqualTo(DUE.plusDays(1));
		assertThat(late.groundId()).isEqualTo("employerrequest_1");
	}

	@Test
	@Applies("WPP-01")
	void theFirstReceiptCounts() {
		NoticeReceipt later = new NoticeReceipt(NoticeWay.PAPER, DAY, DUE, "Секретарь", "staff_1");
		assertThat(codes(waiting().received(later, DAY))).containsExactly("RECEIVED_ALREADY");
	}

	@Test
	void aPaperIsReceivedNeitherBeforeItWasMadeNorByNobody() {
		NoticeReceipt early = new NoticeReceipt(NoticeWay.PAPER, DAY.minusDays(1), DUE, " ", "staff_1");
		assertThat(codes(made().received(early, DAY))).containsExactly("RECEIVED_BEFORE_MADE", "FIELD_EMPTY");
	}

	@Test
	void anotherReasonIsSaidInWordsAndALapsedNoticeNeedsNoRefusal() {
		Declined other = new Declined(NoticeDeclineReason.OTHER, "", DAY, "Лебедева", null);
		assertThat(codes(waiting().declined(other))).containsExactly("FIELD_EMPTY");
		Declined late = new Declined(NoticeDeclineReason.NO_TIME, "", DUE.plusDays(1), "Лебедева", null);
		assertThat(codes(waiting().declined(late))).containsExactly("NOTICE_LAPSED");
	}

	@Test
	void nobodyAnswersTwice() {
		EmployerNotice disowned = value(waiting().disowned(new NotOurs("", DAY, "Лебедева", null)));
		assertThat(disowned.stage()).isEqualTo(NoticeStage.NOT_OURS);
		assertThat(codes(disowned.responded(response(DAY), "employerrequest_1"))).containsExactly("ANSWERED_ALREADY");
	}

	@Test
	@Applies("WPP-02")
	void onlyAResponseIsAnalysedAndOnlyOnce() {
		NeedAnalysis analysis = new NeedAnalysis(true, "Показано.", "Нужна помощь.", DAY, "staff_1");
		assertThat(codes(waiting().analysed(analysis))).containsExactly("NO_RESPONSE");
		EmployerNotice analysed = value(value(waiting().responded(response(DAY), "")).analysed(analysis));
		assertThat(analysed.stage()).isEqualTo(NoticeStage.NEEDED);
		assertThat(codes(analysed.analysed(analysis))).containsExactly("ANALYSED_ALREADY");
		assertThat(codes(analysed.withdrawn(new NoticeWithdrawal(" ", DAY, "staff_1"))))
			.containsExactly("ANALYSED_ALREADY", "FIELD_EMPTY");
	}

	@Test
	void whatIsAnsweredDoesNotLapse() {
		EmployerNotice answered = value(waiting().responded(response(DAY), ""));
		assertThat(answered.lapsed()).isSameAs(answered);
		assertThat(made().lapsed().stage()).isEqualTo(NoticeStage.TO_HAND_OVER);
		assertThat(waiting().lapsed().stage()).isEqualTo(NoticeStage.LAPSED);
	}

	@ParameterizedTest
	@CsvSource({ "true, план нужен, План сопровождения на рабочем месте нужен",
			"false, план не нужен, план сопровождения на рабочем месте не составляется" })
	void theEmployerIsToldNeutralWordsAndNeverTheReasons(boolean needed, String title, String words) {
		NeedAnalysis analysis = new NeedAnalysis(needed, "Тайное основание.", "Тайна.", DAY, "staff_1");
		EmployerNotice analysed = value(value(waiting().responded(response(DAY), "")).analysed(analysis));
		assertThat(analysed.stage().title()).isEqualTo(title);
		assertThat(NoticeStory.of(analysed).employer()).contains(words).doesNotContain("Тайн");
	}

	@ParameterizedTest
	@EnumSource
	void thePlainWordsAreShort(NoticeStage stage) {
		String plain = NoticeStory.of(at(stage)).plain();
		assertThat(at(stage).stage()).isEqualTo(stage);
		assertThat(plain.split("[.!?:] ?")).allSatisfy((one) -> assertThat(one.split(" ").length).isLessThan(16));
	}

	private static Case open() {
		CaseFacts facts = CaseFacts.atIntake(new PersonalFile("12/3", DAY), new EmploymentPlan(DAY, FactSource.PAPER),
				new Ipra("456", DAY, null, FactSource.SMEV_EXTRACT), new IdentityPaper(IdentityPaperKind.PASSPORT, DAY),
				FactSource.PAPER);
		return Case.open("case_1", "office_1", new RegionId("RU-MOW"), "person_1", facts, DAY);
	}

	/**
	 * @param agreed what the person said, {@code null} when nobody asked
	 */
	private static Case hired(@Nullable Boolean agreed, boolean accompanied) {
		Case of = open();
		CaseState former = accompanied ? new CaseState.Accompanying(DAY, DAY.plusMonths(6)) : of.state();
		Ending ending = new Ending(CaseOutcome.EMPLOYED, DAY, "Сообщил гражданин.",
				new Employment("ООО «Лампа»", "7700000023", "оператор", DAY), former, "staff_1");
		JobReport report = new JobReport("jobreport_1", JobReportKind.FOUND, JobReporter.CITIZEN, DAY,
				new JobReport.FoundJob("ООО «Лампа»", "7700000023", "оператор", agreed), "", DAY, false,
				new JobReport.Answer(true, DAY, "", "staff_1"));
		return new Case(of.id(), of.revision(), of.officeId(), of.region(), of.personId(), of.facts(),
				new CaseState.CaseClosed(DAY, CaseOutcome.EMPLOYED, false), of.need(), of.provision(),
				new Closing(ending, null, null), List.of(), new Turns(List.of(report), List.of(), List.of(), List.of()),
				null);
	}

	private static List<String> codes(List<Objection> objections) {
		return objections.stream().map(Objection::code).toList();
	}

	private static List<String> codes(Decision<EmployerNotice> decision) {
		return switch (decision) {
			case Accepted<EmployerNotice>(var notice) -> List.of();
			case Rejected<EmployerNotice>(var objections) -> codes(objections);
		};
	}

}
