package ru.ryadom.cases;

/** Why who accompanies is replaced (decision 7). */
public enum ReplacementReason {

	WORKER_LEFT("работник больше не может сопровождать"), CONTRACT_ENDED("договор с организацией закончился"),
	ENTRY_SUSPENDED("запись организации в реестре приостановлена или исключена"), CITIZEN_ASKED("попросил гражданин"),
	NGO_JOINS("организация присоединилась позже"), OTHER("другая причина");

	private final String words;

	ReplacementReason(String words) {
		this.words = words;
	}

	/** As the journal calls it. */
	public String words() {
		return this.words;
	}

}
