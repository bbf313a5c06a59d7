package ru.ryadom.plans;

/** What has happened to a plan. */
public enum PlanNews {

	SHOWN("проект показан работнику"), OFFERED("проект передан на обсуждение"), CHANGED("план изменён"),
	REVOKED("план изменён, согласие работодателя больше не действует"), AGREED("работодатель согласовал план"),
	DISAGREED("работодатель не согласовал план"), SENT("план направлен"), SAID("высказано о плане"),
	ANSWERED("дан ответ на сказанное о плане"), DONE("записано исполнение"), MENTOR("назначен наставник"),
	STARTED("начат проект плана"), CANCELLED("план отменён");

	private final String title;

	PlanNews(String title) {
		this.title = title;
	}

	/** In Russian and in small letters. */
	public String title() {
		return this.title;
	}

}
