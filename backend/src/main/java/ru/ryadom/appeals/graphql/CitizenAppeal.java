package ru.ryadom.appeals.graphql;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import ru.ryadom.appeals.Appeal;
import ru.ryadom.appeals.AppealDoubt;
import ru.ryadom.appeals.AppealKind;
import ru.ryadom.appeals.AppealOutcome;
import ru.ryadom.appeals.AppealRules;
import ru.ryadom.appeals.AppealStage;
import ru.ryadom.appeals.AppealStory;
import ru.ryadom.appeals.AppealWay;
import ru.ryadom.law.Action;

/**
 * What its person sees of it.
 *
 * @param aboutWhom whom it is about, by name
 */
record CitizenAppeal(Appeal appeal, @Nullable String aboutWhom, AppealStory now, List<Answer> answers) {

	/** An answer as its person sees it. */
	record Answer(AppealOutcome outcome, String body, String plain, @Nullable String further, LocalDate on, String by) {
	}

	public String id() {
		return this.appeal.id();
	}

	public int revision() {
		return this.appeal.revision();
	}

	public String number() {
		return this.appeal.number();
	}

	public AppealKind kind() {
		return this.appeal.kind();
	}

	public String words() {
		return this.appeal.text().words();
	}

	public AppealWay way() {
		return this.appeal.filing().way();
	}

	public LocalDate receivedOn() {
		return this.appeal.filing().receivedOn();
	}

	public AppealStage appealStage() {
		return this.appeal.stage();
	}

	public @Nullable AppealDoubt doubt() {
		return this.appeal.doubt();
	}

	public ReceiptLink receipt() {
		return ReceiptLink.of(this.appeal);
	}

	public List<Action> actions() {
		return AppealRules.ofCitizen(this.appeal);
	}

}
