package ru.ryadom.employers.store;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

import ru.ryadom.employers.DisabilityCheck;
import ru.ryadom.employers.NeedAnalysis;
import ru.ryadom.employers.PlanRequest;
import ru.ryadom.employers.PlanRequestPlace;
import ru.ryadom.employers.RequestMse;
import ru.ryadom.employers.RequestedJob;
import ru.ryadom.employers.RequestedWorker;
import ru.ryadom.employers.RequestingEmployer;
import ru.ryadom.kernel.Inn;
import ru.ryadom.people.PersonName;
import ru.ryadom.people.Snils;

/**
 * The stored shape of a request; days are ISO text. What the stage tells of the worker is
 * sealed: the plain field says only whether it is over.
 *
 * @param news whether the last change is something that the employer may know
 * @param standing keyed hash of employer and worker while it is open: one at a time
 * @param pd whom it is about, what anybody wrote and what was found, sealed for this id
 */
record PlanRequestDocument(@Id String id, int revision, String office, String person, String employer,
		String employerName, boolean over, boolean news, String madeOn, @Nullable String withdrawnOn,
		@Nullable String standing, byte[] pd) {

	/** What is nobody else's to read. */
	record Sealed(PersonName name, LocalDate birthDate, String snils, String by, RequestedJob job,
			DisabilityCheck check, @Nullable RequestMse mse, @Nullable NeedAnalysis analysis) {

		static Sealed of(PlanRequest request) {
			RequestedWorker worker = request.worker();
			return new Sealed(worker.name(), worker.birthDate(), worker.snils().digits(), request.employer().by(),
					request.job(), request.check(), request.mse(), request.analysis());
		}

	}

	static PlanRequestDocument of(PlanRequest request, int revision, boolean news, @Nullable String standing,
			byte[] pd) {
		LocalDate withdrawnOn = request.withdrawnOn();
		return new PlanRequestDocument(request.id(), revision, request.place().officeId(), request.place().personId(),
				request.employer().inn().digits(), request.employer().name(), request.stage().isOver(), news,
				request.madeOn().toString(), (withdrawnOn != null) ? withdrawnOn.toString() : null, standing, pd);
	}

	PlanRequest toDomain(Sealed sealed) {
		return new PlanRequest(this.id, this.revision, new PlanRequestPlace(this.office, this.person),
				new RequestingEmployer(new Inn(this.employer), this.employerName, sealed.by()),
				new RequestedWorker(sealed.name(), sealed.birthDate(), new Snils(sealed.snils())), sealed.job(),
				LocalDate.parse(this.madeOn), sealed.check(), sealed.mse(), sealed.analysis(),
				(this.withdrawnOn != null) ? LocalDate.parse(this.withdrawnOn) : null);
	}

}
