package ru.ryadom.employers;

import java.time.LocalDate;

import ru.ryadom.employers.NoticeReply.Declined;
import ru.ryadom.employers.NoticeReply.NotOurs;
import ru.ryadom.employers.NoticeReply.Response;
import ru.ryadom.kernel.Inn;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;

/** A notice at each place of its road. */
public final class NoticeExamples {

	private static final LocalDate DAY = LocalDate.of(2026, 6, 4);

	private static final LocalDate DUE = LocalDate.of(2026, 6, 16);

	private NoticeExamples() {
	}

	public static EmployerNotice at(NoticeStage stage) {
		EmployerNotice responded = value(waiting().responded(response(DAY), ""));
		return switch (stage) {
			case TO_HAND_OVER -> made();
			case WAITING -> waiting();
			case RESPONDED -> responded;
			case NEEDED -> value(responded.analysed(new NeedAnalysis(true, "а", "б", DAY, "staff_1")));
			case NOT_NEEDED -> value(responded.analysed(new NeedAnalysis(false, "а", "б", DAY, "staff_1")));
			case DECLINED -> value(waiting().declined(new Declined(NoticeDeclineReason.NO_TIME, "", DAY, "кто", null)));
			case NOT_OURS -> value(waiting().disowned(new NotOurs("", DAY, "кто", null)));
			case LAPSED -> waiting().lapsed();
			case WITHDRAWN -> value(waiting().withdrawn(new NoticeWithdrawal("Не тот.", DAY, "staff_1")));
		};
	}

	static EmployerNotice made() {
		return EmployerNotice.made("employernotice_1", new NoticePlace("case_1", "office_1", "person_1"),
				new NoticeSubject(new Inn("7700000023"), "ООО «Лампа»", "Травина Алла Юрьевна", "оператор", DAY), DAY,
				"staff_1");
	}

	static EmployerNotice waiting() {
		return value(made().received(NoticeReceipt.inCabinet(DAY, DUE), DAY));
	}

	static Response response(LocalDate on) {
		return new Response("Лебедева Ольга", "+7 495 000-44-01", "", MentorWish.UNDECIDED, on, "Лебедева", null);
	}

	/** The same, on a paper that came that day. */
	static Response onPaper(LocalDate cameOn) {
		return new Response("Лебедева Ольга", "+7 495 000-44-01", "", MentorWish.UNDECIDED, cameOn, "Рогова, директор",
				new ReplyPaper("вх. № 15", "staff_1"));
	}

	static EmployerNotice value(Decision<EmployerNotice> decision) {
		return switch (decision) {
			case Accepted<EmployerNotice>(var notice) -> notice;
			case Rejected<EmployerNotice>(var objections) -> throw new AssertionError(objections);
		};
	}

}
