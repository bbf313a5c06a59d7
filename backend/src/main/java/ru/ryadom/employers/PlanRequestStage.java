package ru.ryadom.employers;

/** Where a request stands, as the office knows it. */
public enum PlanRequestStage {

	/** ГИС ЕЦП в социальной сфере was asked. */
	CHECKING("проверяют инвалидность"),
	/** It does not know such a person: the office finds out another way. */
	NOT_FOUND("сведений не нашли"),
	/** Disability was not confirmed: the service is over (WPP-04). */
	STOPPED("инвалидность не подтверждена"), TO_ANALYSE("анализируют сведения"), AWAITING_MSE("ждут ответа МСЭ"),
	NEEDED("план нужен"), NOT_NEEDED("план не нужен"), WITHDRAWN("отозвано работодателем");

	private final String title;

	PlanRequestStage(String title) {
		this.title = title;
	}

	/** For the journal. */
	public String title() {
		return this.title;
	}

	/** Whether nothing more will come of it here. */
	public boolean isOver() {
		return switch (this) {
			case STOPPED, NEEDED, NOT_NEEDED, WITHDRAWN -> true;
			case CHECKING, NOT_FOUND, TO_ANALYSE, AWAITING_MSE -> false;
		};
	}

	/** As the employer may know it: why there is no plan, and who was asked, is not. */
	public SentRequestStage sent() {
		return switch (this) {
			case CHECKING, NOT_FOUND, TO_ANALYSE, AWAITING_MSE -> SentRequestStage.IN_WORK;
			case NEEDED -> SentRequestStage.PLAN;
			case STOPPED, NOT_NEEDED -> SentRequestStage.NO_PLAN;
			case WITHDRAWN -> SentRequestStage.WITHDRAWN;
		};
	}

}
