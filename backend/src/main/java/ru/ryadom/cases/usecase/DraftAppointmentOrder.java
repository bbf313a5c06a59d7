package ru.ryadom.cases.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseWork;
import ru.ryadom.cases.CaseWork.Step;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.Ids;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Norms;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;
import ru.ryadom.offices.AppointmentOrder;
import ru.ryadom.offices.AppointmentOrders;
import ru.ryadom.offices.Offices;
import ru.ryadom.offices.StaffMember;

/**
 * Drafts the order that appoints who accompanies, for the head to approve (SIT-06,
 * SIT-23).
 */
@Component
public class DraftAppointmentOrder {

	private final CaseWork work;

	private final Offices offices;

	private final AppointmentOrders orders;

	DraftAppointmentOrder(CaseWork work, Offices offices, AppointmentOrders orders) {
		this.work = work;
		this.offices = offices;
		this.orders = orders;
	}

	public sealed interface Result {

	}

	public record Done(Case file) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String caseId, int revision, String staffId) {
	}

	public Result draft(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("draftAppointmentOrder", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.caseId(), input.revision(),
				(now, today) -> decide(viewer, input, now, today))) {
			case Accepted<Case>(var file) -> new Done(file);
			case Rejected<Case>(var objections) -> new Refused(objections);
		};
	}

	private Decision<Step> decide(Viewer.StaffViewer viewer, Input input, Case now, LocalDate today) {
		Optional<StaffMember> appointed = Optional.of(input.staffId())
			.filter((id) -> Ids.isNamed("staff", id))
			.flatMap(this.offices::member)
			.filter((member) -> member.officeId().equals(viewer.officeId()) && member.accompanies());
		AppointmentOrder order = AppointmentOrder.draft(now.officeId(), now.id(), input.staffId(), viewer.memberId(),
				today);
		Decision<Case> drafted = now.orderDrafted(order.id(), today);
		List<Objection> objections = new Objections().and(drafted.objections())
			.when(appointed.isEmpty(),
					new Objection("STAFF_CANNOT_ACCOMPANY",
							"Назначить можно специалиста этого же центра. Выберите другого работника.",
							List.of("staffId"), Norms.SIT_06))
			.all();
		return switch (drafted) {
			case Accepted<Case>(var next) when objections.isEmpty() ->
				new Accepted<>(new Step("подготовлен проект приказа", next,
						List.of(new Change("приказ", null, "проект ждёт руководителя")), List.of(),
						() -> this.orders.save(order)));
			case Accepted<Case> _, Rejected<Case> _ -> new Rejected<>(objections);
		};
	}

}
