package ru.ryadom.appeals.store;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

import ru.ryadom.appeals.Appeal;
import ru.ryadom.appeals.AppealAnswer;
import ru.ryadom.appeals.AppealDoubt;
import ru.ryadom.appeals.AppealFiling;
import ru.ryadom.appeals.AppealKind;
import ru.ryadom.appeals.AppealPlace;
import ru.ryadom.appeals.AppealText;
import ru.ryadom.appeals.AppealWay;
import ru.ryadom.kernel.Cursor;

/**
 * The stored shape of a complaint or a request; days are ISO text.
 *
 * @param to who answers
 * @param place the day its answer is due and its id in one text, so that going on from a
 * place is one range of one index
 * @param about the worker whom it names, for whom it does not exist
 * @param pd what anybody wrote, sealed for this id
 */
record AppealDocument(@Id String id, int revision, String number, String caseId, String office, String person,
		String kind, boolean request, String to, boolean open, String place, String way, String receivedOn,
		String registeredOn, @Nullable String enteredBy, @Nullable String about, String dueOn,
		@Nullable String withdrawnOn, byte[] pd) {

	/** What anybody wrote. */
	record Sealed(@Nullable String aboutWhom, String words, List<AppealAnswer> answers, @Nullable AppealDoubt doubt) {

		static Sealed of(Appeal appeal) {
			return new Sealed(appeal.text().aboutWhom(), appeal.text().words(), appeal.answers(), appeal.doubt());
		}

	}

	static AppealDocument of(Appeal appeal, int revision, byte[] pd) {
		AppealFiling filing = appeal.filing();
		AppealPlace place = appeal.place();
		LocalDate withdrawnOn = appeal.withdrawnOn();
		return new AppealDocument(appeal.id(), revision, appeal.number(), place.caseId(), place.officeId(),
				place.personId(), appeal.kind().name(), !appeal.kind().isComplaint(), appeal.answeredBy().name(),
				appeal.isWaiting(), place(appeal.dueOn().toString(), appeal.id()), filing.way().name(),
				filing.receivedOn().toString(), filing.registeredOn().toString(), filing.enteredById(),
				appeal.text().aboutId(), appeal.dueOn().toString(),
				(withdrawnOn != null) ? withdrawnOn.toString() : null, pd);
	}

	/** The place that a cursor of the office's list names. */
	static String place(Cursor cursor) {
		List<String> keys = cursor.keys(2);
		return place(keys.getFirst(), keys.getLast());
	}

	Cursor cursor() {
		return Cursor.of(this.dueOn, this.id);
	}

	Appeal toDomain(Sealed sealed) {
		AppealText text = new AppealText(AppealKind.valueOf(this.kind), this.about, sealed.aboutWhom(), sealed.words());
		AppealFiling filing = new AppealFiling(AppealWay.valueOf(this.way), LocalDate.parse(this.receivedOn),
				LocalDate.parse(this.registeredOn), this.enteredBy);
		return new Appeal(this.id, this.revision, this.number, new AppealPlace(this.caseId, this.office, this.person),
				filing, text, LocalDate.parse(this.dueOn), sealed.answers(), sealed.doubt(),
				(this.withdrawnOn != null) ? LocalDate.parse(this.withdrawnOn) : null);
	}

	private static String place(String due, String id) {
		return due + "/" + id;
	}

}
