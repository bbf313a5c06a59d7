package ru.ryadom.employers;

/** Where a request stands, as its employer may know it. */
public enum SentRequestStage {

	IN_WORK("""
			Обращение принято. Центр занятости изучает его и ответит здесь. Срок ответа в прочитанных актах не найден."""),
	PLAN("""
			Центр занятости составит план. Проект появится в разделе «Планы на рабочем месте»: там его можно обсудить."""),
	NO_PLAN("""
			Составить план по этому обращению центр занятости не может. Причин он не сообщает: они касаются только \
			работника. Вопросы можно задать центру по телефону."""),
	WITHDRAWN("Вы отозвали обращение. План составлять не будут.");

	private final String told;

	SentRequestStage(String told) {
		this.told = told;
	}

	/** What the employer is told: the same whatever the reason is. */
	public String told() {
		return this.told;
	}

}
