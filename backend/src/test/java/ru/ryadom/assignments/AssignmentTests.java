package ru.ryadom.assignments;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import ru.ryadom.assignments.Assignee.NgoAssignee;
import ru.ryadom.assignments.Assignee.StaffAssignee;
import ru.ryadom.assignments.WorkSummary.CitizenWork;
import ru.ryadom.assignments.WorkSummary.SuggestedResult;
import ru.ryadom.cases.MeasureResultKind;
import ru.ryadom.cases.NgoEngagement.HandBack;
import ru.ryadom.cases.NgoEngagement.NgoWorker;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Objection;
import ru.ryadom.support.Applies;

import static org.assertj.core.api.Assertions.assertThat;

/** What is written down in an assignment, and what becomes of it. */
class AssignmentTests {

	private static final LocalDate START = LocalDate.of(2026, 5, 6);

	private static final LocalDate TODAY = START.plusDays(10);

	private static final LocalDate UNTIL = LocalDate.of(2026, 11, 6);

	private static final NgoWorker VERA = new NgoWorker("companion_vera", "Вера", "+7", null);

	private static Wanted wanted(@Nullable HandBack back) {
		return new Wanted("offer_1", new NgoAssignee("ngoentry_1", "7700000016", "Опора", VERA),
				List.of(measure(0), measure(2)), START, UNTIL, back);
	}

	private static AssignedMeasure measure(int place) {
		return new AssignedMeasure(place, "Мероприятие " + place, "Что сделать", START, UNTIL);
	}

	private static Assignment active() {
		return Assignment.begin(wanted(null), "case_1", "certificate_1", "office_1", "person_1");
	}

	private static Assignment ofStaff() {
		return Assignment.begin(
				new Wanted("order_1", new StaffAssignee("staff_1"), List.of(measure(1)), START, UNTIL, null), "case_1",
				null, "office_1", "person_1");
	}

	private static WorkRecord work(String id, int place, WorkKind kind, int day) {
		return new WorkRecord(id, place, kind, START.plusDays(day),
				(kind == WorkKind.MOVED) ? START.plusDays(day + 1L) : null, 30, "", "Вера", null);
	}

	private static WorkRecord correcting(String id, String corrects, WorkKind kind) {
		return new WorkRecord(id, 0, kind, TODAY, null, 30, "", "Вера", corrects);
	}

	private static Assignment with(WorkRecord... records) {
		Assignment now = active();
		for (WorkRecord record : records) {
			now = value(now.record(record, TODAY));
		}
		return now;
	}

	private static <T> T value(Decision<T> decision) {
		assertThat(codes(decision.objections())).isEmpty();
		return ((Decision.Accepted<T>) decision).value();
	}

	private static List<String> codes(List<Objection> objections) {
		return objections.stream().map(Objection::code).toList();
	}

	private static List<String> refused(WorkRecord record) {
		return codes(active().record(record, TODAY).objections());
	}

	@Test
	void aMeasureIsWrittenDownOnTheDayItWasDoneAndOnTheFirstDayToo() {
		assertThat(with(work("r1", 0, WorkKind.DONE, 0), work("r2", 2, WorkKind.MOVED, 10)).records()).hasSize(2);
	}

	@Test
	void whatIsNotOnesOwnMeasureIsNotWrittenDown() {
		assertThat(refused(work("r1", 1, WorkKind.DONE, 1))).containsExactly("UNKNOWN_MEASURE");
	}

	@Test
	void workIsOfDaysOfTheAccompanimentThatHaveCome() {
		assertThat(refused(work("r1", 0, WorkKind.DONE, 11))).containsExactly("DATE_IN_FUTURE");
		assertThat(refused(work("r1", 0, WorkKind.DONE, -1))).containsExactly("BEFORE_START");
	}

	@Test
	void everythingWrongIsSaidAtOnce() {
		WorkRecord wrong = new WorkRecord("r1", 9, WorkKind.MOVED, START.minusDays(1), null, 1441, "я".repeat(2001),
				"Вера", "r0");
		assertThat(refused(wrong)).containsExactly("UNKNOWN_MEASURE", "BEFORE_START", "FIELD_EMPTY", "BAD_MINUTES",
				"FIELD_TOO_LONG", "UNKNOWN_RECORD");
	}

	@Test
	void aNewDayBelongsToWhatWasMovedAndLiesWithinTheCertificate() {
		assertThat(refused(new WorkRecord("r1", 0, WorkKind.DONE, TODAY, TODAY, 5, "", "Вера", null)))
			.containsExactly("NOT_MOVED");
		assertThat(refused(new WorkRecord("r1", 0, WorkKind.MOVED, TODAY, UNTIL.plusDays(1), 5, "", "Вера", null)))
			.containsExactly("MOVED_OUTSIDE");
	}

	@Test
	void aMistakeIsCorrectedByAnotherRecordAndOnlyOnce() {
		Assignment corrected = with(work("r1", 0, WorkKind.DONE, 1), correcting("r2", "r1", WorkKind.REFUSED));
		assertThat(corrected.standing()).extracting(WorkRecord::id).containsExactly("r2");
		assertThat(corrected.records()).hasSize(2);
		assertThat(codes(corrected.record(correcting("r3", "r1", WorkKind.DONE), TODAY).objections()))
			.containsExactly("CORRECTED");
	}

	@Test
	void afterTheEndWorkOfEarlierDaysIsStillWrittenDownUntilItIsReported() {
		Assignment over = active().ended(START.plusDays(5), AssignmentEnd.CASE_ENDED);
		assertThat(over.record(work("r1", 0, WorkKind.DONE, 5), TODAY).objections()).isEmpty();
		assertThat(codes(over.record(work("r1", 0, WorkKind.DONE, 6), TODAY).objections()))
			.containsExactly("AFTER_END");
		assertThat(codes(over.reported(TODAY).record(work("r1", 0, WorkKind.DONE, 5), TODAY).objections()))
			.containsExactly("REPORT_KNOWN");
	}

	@Test
	@Applies("SIT-12")
	void anOrganisationReportsWhenTheAccompanimentIsOverAndOnce() {
		assertThat(codes(WorkRules.report(active()))).containsExactly("NOTHING_TO_REPORT");
		Assignment over = active().ended(TODAY, AssignmentEnd.CASE_ENDED);
		assertThat(WorkRules.report(over)).isEmpty();
		assertThat(codes(WorkRules.report(over.reported(TODAY)))).containsExactly("REPORT_KNOWN");
		assertThat(codes(WorkRules.report(active().ended(TODAY, AssignmentEnd.REPLACED))))
			.containsExactly("NOTHING_TO_REPORT");
		assertThat(codes(WorkRules.report(ofStaff().ended(TODAY, AssignmentEnd.CASE_ENDED))))
			.containsExactly("NOT_BY_NGO");
	}

	@Test
	void anotherWorkerGoesOnAndStaysWhenTheCaseChanges() {
		NgoWorker anna = new NgoWorker("companion_anna", "Анна", "+7", null);
		Assignment handed = value(active().handOver(anna));
		Assignment later = handed.inStepWith(wanted(new HandBack(TODAY, "Не успеваем.")));
		assertThat(later.assignee()).isEqualTo(new NgoAssignee("ngoentry_1", "7700000016", "Опора", anna));
		assertThat(later.handedBackOn()).isEqualTo(TODAY);
		assertThat(codes(handed.handOver(anna).objections())).containsExactly("SAME_WORKER");
	}

	@Test
	void whatIsOverEndsNoSecondTimeAndBeginsAgainWithItsCase() {
		Assignment over = active().ended(TODAY, AssignmentEnd.CASE_ENDED);
		assertThat(over.ended(TODAY.plusDays(3), AssignmentEnd.REPLACED)).isEqualTo(over);
		Assignment again = over.inStepWith(wanted(null));
		assertThat(again.isActive()).isTrue();
		assertThat(again.id()).isEqualTo(over.id());
	}

	@Test
	void aMeasureDoneOnceIsDoneAndOtherwiseTheLastRecordSays() {
		Assignment all = with(work("r1", 0, WorkKind.DONE, 1), work("r2", 0, WorkKind.MOVED, 2),
				work("r3", 2, WorkKind.MOVED, 2), work("r4", 2, WorkKind.REFUSED, 3));
		Assignment staff = value(ofStaff().record(work("r5", 1, WorkKind.MOVED, 2), TODAY));
		assertThat(WorkSummary.suggested(List.of(all, staff))).containsExactly(
				new SuggestedResult(0, MeasureResultKind.DONE), new SuggestedResult(1, MeasureResultKind.NOT_DONE),
				new SuggestedResult(2, MeasureResultKind.REFUSED));
	}

	@Test
	void thePersonIsToldOfWhatHoldsWithoutTheNotes() {
		Assignment corrected = with(work("r1", 0, WorkKind.DONE, 1), correcting("r2", "r1", WorkKind.REFUSED),
				work("r3", 2, WorkKind.DONE, 2));
		assertThat(WorkSummary.told(List.of(corrected))).containsExactly(
				new CitizenWork("Мероприятие 0", WorkKind.REFUSED, TODAY, null),
				new CitizenWork("Мероприятие 2", WorkKind.DONE, START.plusDays(2), null));
	}

}
