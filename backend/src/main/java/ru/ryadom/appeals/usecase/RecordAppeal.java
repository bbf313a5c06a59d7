package ru.ryadom.appeals.usecase;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.appeals.Appeal;
import ru.ryadom.appeals.AppealFiling;
import ru.ryadom.appeals.AppealKind;
import ru.ryadom.appeals.AppealRules;
import ru.ryadom.appeals.AppealText;
import ru.ryadom.appeals.AppealWay;
import ru.ryadom.appeals.Appeals;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.Cases;
import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.Fault;
import ru.ryadom.kernel.Ids;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/** A worker writes down what came on paper, by phone or at the desk. */
@Component
public class RecordAppeal {

	private final AppealWork work;

	private final TakeIn takeIn;

	private final Appeals appeals;

	private final Cases cases;

	private final BusinessClock clock;

	RecordAppeal(AppealWork work, TakeIn takeIn, Appeals appeals, Cases cases, BusinessClock clock) {
		this.work = work;
		this.takeIn = takeIn;
		this.appeals = appeals;
		this.cases = cases;
		this.clock = clock;
	}

	public sealed interface Result {

	}

	public record Done(Appeal appeal) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String caseId, AppealKind kind, @Nullable String aboutId,
			@Nullable String aboutWhom, String words, AppealWay way, LocalDate receivedOn) {
	}

	public Result record(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("recordAppeal", viewer.account(), input.idempotencyKey(), input);
		Ids.require("case", input.caseId());
		String number = this.appeals.nextNumber(this.clock.today(viewer.zone()).getYear());
		return switch (this.work.run(viewer, command, () -> decide(viewer, input, number))) {
			case Accepted<Appeal>(var appeal) -> new Done(appeal);
			case Rejected<Appeal>(var objections) -> new Refused(objections);
		};
	}

	private Decision<String> decide(Viewer.StaffViewer viewer, Input input, String number) {
		Case file = this.cases.find(viewer, input.caseId()).orElseThrow(Fault.NotFound::new);
		LocalDate today = this.clock.today(viewer.zone());
		AppealText text = AppealText.typed(input.kind(), input.aboutId(), input.aboutWhom(), input.words());
		AppealFiling filing = new AppealFiling(input.way(), input.receivedOn(), today, viewer.memberId());
		List<Objection> objections = new Objections()
			.and(AppealRules.takeIn(file, text, this.takeIn.waiting(file), this.takeIn.knows(file, text)))
			.and(AppealRules.entered(filing, text, today))
			.all();
		return Decision.unless(objections, () -> this.takeIn.register(viewer, file, text, filing, number));
	}

}
