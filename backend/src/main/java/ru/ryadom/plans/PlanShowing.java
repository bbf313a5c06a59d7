package ru.ryadom.plans;

import java.time.LocalDate;

/** When and how the worker saw a draft; the employer sees it after the worker. */
public record PlanShowing(PlanShowingWay way, int edition, LocalDate on) {

	/** Whether the worker sees an edition: in the cabinet always the last one. */
	public boolean covers(int edition) {
		return this.way == PlanShowingWay.CABINET || this.edition == edition;
	}

}
