package ru.ryadom.plans;

/** Why a plan is cancelled. */
public enum PlanEnd {

	FALLEN_THROUGH("приём на работу не состоялся"), EMPLOYMENT_ENDED("трудовые отношения закончились"),
	WORKER_REFUSED("план больше не нужен"), EMPLOYER_REFUSED("работодатель отказался от плана"),
	MISTAKE("план заведён по ошибке");

	private final String title;

	PlanEnd(String title) {
		this.title = title;
	}

	/** In Russian and in small letters. */
	public String title() {
		return this.title;
	}

}
