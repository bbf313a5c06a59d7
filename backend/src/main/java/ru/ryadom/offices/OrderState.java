package ru.ryadom.offices;

import java.time.LocalDate;
import java.util.List;

import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Norms;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/** What has become of an order. Only a draft can be returned or approved. */
public sealed interface OrderState {

	/** Why a returned or approved order cannot be decided on again. */
	Objection NOT_A_DRAFT = Objection.of("ORDER_NOT_A_DRAFT",
			"Этот приказ уже утверждён или возвращён: решать по нему больше нечего.", Norms.SIT_23);

	/** Waits for the head. */
	record OrderDrafted(LocalDate since) implements OrderState {

		@Override
		public Decision<OrderState> sendBack(String reason, String by, LocalDate today) {
			return Decision.unless(new Objections().text("reason", reason, 1000).all(),
					() -> new OrderReturned(today, by, reason.strip()));
		}

		@Override
		public Decision<OrderState> approve(String number, LocalDate date, String by, LocalDate today) {
			List<Objection> objections = new Objections().text("number", number, 50)
				.notAfter("date", date, today)
				.when(date.isBefore(this.since),
						new Objection("ORDER_BEFORE_DRAFT",
								"Дата приказа раньше дня, когда подготовлен проект. Проверьте дату.", List.of("date"),
								Norms.SIT_23))
				.all();
			return Decision.unless(objections, () -> new OrderApproved(number.strip(), date, by));
		}

	}

	/** The head sent it back. */
	record OrderReturned(LocalDate on, String byId, String reason) implements OrderState {
	}

	/** In force. */
	record OrderApproved(String number, LocalDate date, String byId) implements OrderState {
	}

	/** Sends a draft back with a reason. */
	default Decision<OrderState> sendBack(String reason, String by, LocalDate today) {
		return notADraft();
	}

	/** Approves a draft under a number and date. */
	default Decision<OrderState> approve(String number, LocalDate date, String by, LocalDate today) {
		return notADraft();
	}

	private static Decision<OrderState> notADraft() {
		return new Rejected<>(List.of(NOT_A_DRAFT));
	}

}
