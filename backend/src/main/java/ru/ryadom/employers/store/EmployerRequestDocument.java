package ru.ryadom.employers.store;

import java.time.LocalDate;

import org.springframework.data.annotation.Id;

import ru.ryadom.employers.EmployerRequest;
import ru.ryadom.employers.NoticeReply.Response;

/**
 * The stored shape of a request.
 *
 * @param pd whom it is about and what was written, sealed for this id
 */
record EmployerRequestDocument(@Id String id, int revision, String noticeId, String caseId, String office,
		String person, String employer, String employerName, String madeOn, byte[] pd) {

	/** What is nobody else's to read. */
	record Sealed(String workerName, String post, LocalDate startsOn, Response response) {

		static Sealed of(EmployerRequest request) {
			return new Sealed(request.subject().workerName(), request.subject().post(), request.subject().startsOn(),
					request.response());
		}

	}

	static EmployerRequestDocument of(EmployerRequest request, byte[] pd) {
		return new EmployerRequestDocument(request.id(), 1, request.noticeId(), request.place().caseId(),
				request.place().officeId(), request.place().personId(), request.subject().employer().digits(),
				request.subject().employerName(), request.madeOn().toString(), pd);
	}

}
