package ru.ryadom.employers.graphql;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import ru.ryadom.employers.EmployerNotice;
import ru.ryadom.employers.NoticeReceipt;
import ru.ryadom.employers.NoticeStage;
import ru.ryadom.employers.NoticeStory;
import ru.ryadom.law.TermHolder;

/** A notice as its organisation sees it: nothing of the case. */
record ReceivedNotice(EmployerNotice notice) {

	public String id() {
		return this.notice.id();
	}

	public int revision() {
		return this.notice.revision();
	}

	public String employerName() {
		return this.notice.subject().employerName();
	}

	public String employerInn() {
		return this.notice.subject().employer().digits();
	}

	public String workerName() {
		return this.notice.subject().workerName();
	}

	public String post() {
		return this.notice.subject().post();
	}

	public LocalDate startsOn() {
		return this.notice.subject().startsOn();
	}

	public LocalDate reachedOn() {
		return receipt().on();
	}

	public LocalDate dueOn() {
		return receipt().dueOn();
	}

	public NoticeStage noticeStage() {
		return this.notice.stage();
	}

	public boolean late() {
		return this.notice.requestId() != null;
	}

	public String told() {
		return NoticeStory.of(this.notice).employer();
	}

	public @Nullable TermHolder holder() {
		return NoticeStory.of(this.notice).holder();
	}

	public @Nullable EmployerAnswer answer() {
		return EmployerAnswer.of(this.notice.reply());
	}

	/** What is not received is not there for an employer. */
	private NoticeReceipt receipt() {
		return Optional.ofNullable(this.notice.receipt()).orElseThrow();
	}

}
