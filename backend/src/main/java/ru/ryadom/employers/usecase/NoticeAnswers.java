package ru.ryadom.employers.usecase;

import org.springframework.stereotype.Component;

import ru.ryadom.employers.EmployerNotice;
import ru.ryadom.employers.EmployerNotices;
import ru.ryadom.employers.EmployerRequest;
import ru.ryadom.employers.NoticeReply;
import ru.ryadom.employers.NoticeReply.Declined;
import ru.ryadom.employers.NoticeReply.NotOurs;
import ru.ryadom.employers.NoticeReply.Response;
import ru.ryadom.employers.usecase.NoticeWork.Step;
import ru.ryadom.kernel.Ids;
import ru.ryadom.law.Decision;
import ru.ryadom.law.TermRules;

/**
 * What an answer to a notice does, whether somebody of the employer gives it in the
 * cabinet or the office writes it down from a paper: the rules are the same, and so are
 * the terms, which go by the day the answer came.
 */
@Component
class NoticeAnswers {

	private final NoticeWork work;

	private final EmployerNotices notices;

	NoticeAnswers(NoticeWork work, EmployerNotices notices) {
		this.work = work;
		this.notices = notices;
	}

	Decision<Step> answered(EmployerNotice now, NoticeReply with) {
		return switch (with) {
			case Response response -> responded(now, response);
			case Declined declined -> now.declined(declined)
				.map((next) -> over("работодатель" + way(with) + " отказался от плана: " + declined.reason().title(),
						now, next, with));
			case NotOurs notOurs -> now.disowned(notOurs)
				.map((next) -> over("работодатель" + way(with) + " сообщил: это не наш сотрудник", now, next, with));
		};
	}

	private Decision<Step> responded(EmployerNotice now, Response response) {
		return now.responded(response, Ids.next("employerrequest")).map((next) -> {
			boolean late = next.requestId() != null;
			return Step.of(late ? "поздний отклик работодателя" + way(response) + " принят как обращение"
					: "отклик работодателя" + way(response), now, next, () -> after(now, next, response));
		});
	}

	private Step over(String purpose, EmployerNotice now, EmployerNotice next, NoticeReply with) {
		return Step.of(purpose, now, next, () -> this.work.terms().meet(now.id(), TermRules.WPP_01, with.on()));
	}

	/** A response in time starts the analysis; a late one is a request besides. */
	private void after(EmployerNotice before, EmployerNotice next, Response response) {
		this.work.terms().meet(before.id(), TermRules.WPP_01, response.on());
		String requestId = next.requestId();
		if (requestId == null) {
			this.work.terms().start(before.id(), TermRules.WPP_02, response.on(), before.place().officeId());
		}
		else {
			this.notices
				.keep(new EmployerRequest(requestId, next.id(), next.place(), next.subject(), response, response.on()));
		}
	}

	private static String way(NoticeReply with) {
		return with.onPaper() ? " на бумаге" : "";
	}

}
