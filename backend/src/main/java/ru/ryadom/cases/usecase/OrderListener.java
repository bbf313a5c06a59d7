package ru.ryadom.cases.usecase;

import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Appointment;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseWork;
import ru.ryadom.cases.Cases;
import ru.ryadom.cases.CaseWork.Step;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Fault;
import ru.ryadom.law.TermRules;
import ru.ryadom.offices.AppointmentOrderApproved;
import ru.ryadom.offices.AppointmentOrderReturned;
import ru.ryadom.terms.Terms;

/** What a head's decision on an order means for its case, in the same unit of work. */
@Component
class OrderListener {

	private final Cases cases;

	private final CaseWork work;

	private final Terms terms;

	OrderListener(Cases cases, CaseWork work, Terms terms) {
		this.cases = cases;
		this.work = work;
		this.terms = terms;
	}

	@EventListener
	void on(AppointmentOrderApproved approved) {
		Case file = find(approved.by(), approved.subject());
		Case next = file.appointed(new Appointment(approved.orderId(), approved.appointedId(), approved.date()));
		this.work.apply(approved.by(), new Step("утверждён приказ о назначении", next,
				List.of(new Change("приказ", "проект ждёт руководителя", "утверждён")), () -> {
					this.terms.meet(file.id(), TermRules.SIT_06, approved.date());
					this.terms.start(file.id(), TermRules.SIT_07, approved.date(), file.officeId());
				}));
	}

	@EventListener
	void on(AppointmentOrderReturned returned) {
		Case file = find(returned.by(), returned.subject());
		this.work.apply(returned.by(), new Step("возвращён проект приказа", file.orderReturned(),
				List.of(new Change("приказ", "проект ждёт руководителя", "возвращён")), () -> {
				}));
	}

	private Case find(Viewer viewer, String id) {
		return this.cases.find(viewer, id).orElseThrow(Fault.NotFound::new);
	}

}
