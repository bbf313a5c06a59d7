package ru.ryadom.employers;

import java.time.LocalDate;

import ru.ryadom.employers.NoticeReply.Response;

/**
 * A request for a plan. For now one comes of a response that was late: the need is known,
 * and the notice keeps its analysis (decision 11).
 */
public record EmployerRequest(String id, String noticeId, NoticePlace place, NoticeSubject subject, Response response,
		LocalDate madeOn) {

}
