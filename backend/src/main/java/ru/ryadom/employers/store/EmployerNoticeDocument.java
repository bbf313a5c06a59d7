package ru.ryadom.employers.store;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

import ru.ryadom.employers.EmployerNotice;
import ru.ryadom.employers.NeedAnalysis;
import ru.ryadom.employers.NoticePlace;
import ru.ryadom.employers.NoticeReceipt;
import ru.ryadom.employers.NoticeReply;
import ru.ryadom.employers.NoticeReply.Declined;
import ru.ryadom.employers.NoticeReply.NotOurs;
import ru.ryadom.employers.NoticeReply.Response;
import ru.ryadom.employers.NoticeSubject;
import ru.ryadom.employers.NoticeWay;
import ru.ryadom.employers.NoticeWithdrawal;
import ru.ryadom.kernel.Inn;

/**
 * The stored shape of a notice; days are ISO text.
 *
 * @param standing keyed hash of the job while the notice of it stands: one for one job
 * @param received whether the employer has it: before, it is not there for them
 * @param pd whom it is about and what anybody wrote, sealed for this id
 */
record EmployerNoticeDocument(@Id String id, int revision, String caseId, String office, String person, String employer,
		String employerName, String stage, boolean received, String madeOn, String madeBy, @Nullable String way,
		@Nullable String receivedOn, @Nullable String dueOn, @Nullable String receiptBy, @Nullable String lapsedOn,
		@Nullable String request, @Nullable String standing, byte[] pd) {

	/** What is nobody else's to read. */
	record Sealed(String workerName, String post, LocalDate startsOn, @Nullable String takenBy,
			@Nullable Response response, @Nullable Declined declined, @Nullable NotOurs notOurs,
			@Nullable NeedAnalysis analysis, @Nullable NoticeWithdrawal withdrawal) {

		static Sealed of(EmployerNotice notice) {
			NoticeSubject subject = notice.subject();
			NoticeReceipt receipt = notice.receipt();
			return new Sealed(subject.workerName(), subject.post(), subject.startsOn(),
					(receipt != null) ? receipt.takenBy() : null,
					(notice.reply() instanceof Response response) ? response : null,
					(notice.reply() instanceof Declined declined) ? declined : null,
					(notice.reply() instanceof NotOurs notOurs) ? notOurs : null, notice.analysis(),
					notice.withdrawal());
		}

		private @Nullable NoticeReply reply() {
			return Stream.of(this.response, this.declined, this.notOurs)
				.filter(Objects::nonNull)
				.findFirst()
				.orElse(null);
		}

	}

	static EmployerNoticeDocument of(EmployerNotice notice, int revision, @Nullable String standing, byte[] pd) {
		NoticePlace place = notice.place();
		NoticeSubject subject = notice.subject();
		NoticeReceipt receipt = notice.receipt();
		LocalDate lapsedOn = notice.lapsedOn();
		return new EmployerNoticeDocument(notice.id(), revision, place.caseId(), place.officeId(), place.personId(),
				subject.employer().digits(), subject.employerName(), notice.stage().name(), receipt != null,
				notice.madeOn().toString(), notice.madeById(), (receipt != null) ? receipt.way().name() : null,
				(receipt != null) ? receipt.on().toString() : null,
				(receipt != null) ? receipt.dueOn().toString() : null, (receipt != null) ? receipt.byId() : null,
				(lapsedOn != null) ? lapsedOn.toString() : null, notice.requestId(), standing, pd);
	}

	EmployerNotice toDomain(Sealed sealed) {
		return new EmployerNotice(this.id, this.revision, new NoticePlace(this.caseId, this.office, this.person),
				new NoticeSubject(new Inn(this.employer), this.employerName, sealed.workerName(), sealed.post(),
						sealed.startsOn()),
				LocalDate.parse(this.madeOn), this.madeBy, receipt(sealed), sealed.reply(), sealed.analysis(),
				(this.lapsedOn != null) ? LocalDate.parse(this.lapsedOn) : null, this.request, sealed.withdrawal());
	}

	private @Nullable NoticeReceipt receipt(Sealed sealed) {
		return (this.way == null || this.receivedOn == null || this.dueOn == null) ? null
				: new NoticeReceipt(NoticeWay.valueOf(this.way), LocalDate.parse(this.receivedOn),
						LocalDate.parse(this.dueOn), sealed.takenBy(), this.receiptBy);
	}

}
