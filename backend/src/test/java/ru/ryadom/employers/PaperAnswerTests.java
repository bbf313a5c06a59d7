package ru.ryadom.employers;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import ru.ryadom.employers.NoticeReply.Declined;
import ru.ryadom.employers.NoticeReply.Response;
import ru.ryadom.law.Action;
import ru.ryadom.law.Objection;
import ru.ryadom.support.Applies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static ru.ryadom.employers.NoticeExamples.made;
import static ru.ryadom.employers.NoticeExamples.onPaper;
import static ru.ryadom.employers.NoticeExamples.response;
import static ru.ryadom.employers.NoticeExamples.value;
import static ru.ryadom.employers.NoticeExamples.waiting;

/** An answer that the office writes down from a paper goes by the day the paper came. */
class PaperAnswerTests {

	private static final LocalDate DAY = LocalDate.of(2026, 6, 4);

	private static final LocalDate DUE = LocalDate.of(2026, 6, 16);

	private static final LocalDate LATER = DUE.plusDays(5);

	@Test
	@Applies("WPP-01")
	void aPaperThatCameOnTheLastDayIsInTimeThoughTheNoticeHasLapsedMeanwhile() {
		EmployerNotice lapsed = waiting().lapsed();
		assertThat(codes(NoticeRules.paper(lapsed, onPaper(DUE), LATER))).isEmpty();
		EmployerNotice answered = value(lapsed.responded(onPaper(DUE), "employerrequest_1"));
		assertThat(answered.stage()).isEqualTo(NoticeStage.RESPONDED);
		assertThat(answered.requestId()).isNull();
		assertThat(answered.lapsedOn()).isNull();
		assertThat(value(lapsed.declined(declined(DUE))).lapsedOn()).isNull();
	}

	@Test
	@Applies("WPP-01")
	void aPaperThatCameTheDayAfterIsARequestAndARefusalIsNotNeededAnyMore() {
		EmployerNotice late = value(waiting().responded(onPaper(DUE.plusDays(1)), "employerrequest_1"));
		assertThat(late.requestId()).isEqualTo("employerrequest_1");
		assertThat(codes(waiting().lapsed().declined(declined(DUE.plusDays(1))).objections()))
			.containsExactly("NOTICE_LAPSED");
	}

	@Test
	@Applies("WPP-01")
	void beforeTheReceiptIsWrittenDownNobodyKnowsWhetherAnAnswerIsInTime() {
		assertThat(codes(NoticeRules.paper(made(), onPaper(DAY), DAY))).containsExactly("NOT_RECEIVED");
		assertThat(action(made()).allowed()).isFalse();
		assertThat(action(waiting()).allowed()).isTrue();
		assertThat(action(value(waiting().responded(response(DAY), ""))).allowed()).isFalse();
	}

	@Test
	void everythingAgainstAPaperIsNamedAtOnce() {
		Response blank = new Response("", "", "", MentorWish.UNDECIDED, DAY.minusDays(1), " ",
				new ReplyPaper("", "staff_1"));
		assertThat(NoticeRules.paper(waiting(), blank, DAY)).extracting(Objection::code, Objection::field)
			.containsExactly(tuple("ANSWERED_TOO_EARLY", List.of("cameOn")), tuple("FIELD_EMPTY", List.of("signedBy")),
					tuple("FIELD_EMPTY", List.of("requisites")));
		assertThat(codes(NoticeRules.paper(waiting(), onPaper(DAY.plusDays(1)), DAY)))
			.containsExactly("DATE_IN_FUTURE");
	}

	@Test
	void everySideIsToldThatTheAnswerCameOnPaper() {
		NoticeStory story = NoticeStory.of(value(waiting().responded(onPaper(DAY), "")));
		assertThat(story.worker()).contains("на бумаге");
		assertThat(story.plain()).contains("письмом");
		assertThat(story.employer()).contains("на бумаге");
		NoticeStory cabinet = NoticeStory.of(value(waiting().responded(response(DAY), "")));
		assertThat(cabinet.worker() + cabinet.plain() + cabinet.employer()).doesNotContain("бумаг", "письмом");
	}

	private static Declined declined(LocalDate cameOn) {
		return new Declined(NoticeDeclineReason.NO_TIME, "", cameOn, "Рогова, директор",
				new ReplyPaper("вх. № 15", "staff_1"));
	}

	private static Action action(EmployerNotice notice) {
		return NoticeRules.ofStaff(notice)
			.stream()
			.filter((each) -> each.name().equals("recordNoticeAnswerOnPaper"))
			.findFirst()
			.orElseThrow();
	}

	private static List<String> codes(List<Objection> objections) {
		return objections.stream().map(Objection::code).toList();
	}

}
