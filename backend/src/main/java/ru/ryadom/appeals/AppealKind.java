package ru.ryadom.appeals;

import ru.ryadom.access.Audience;
import ru.ryadom.law.TermRuleId;
import ru.ryadom.law.TermRules;

/** What somebody complains of, or asks for. */
public enum AppealKind {

	REFUSAL("жалоба на отказ"), DELAY("жалоба на задержку"), PERSON("жалоба на человека"), OTHER("жалоба"),
	ANOTHER_PROVIDER("просьба о другом сопровождающем"), OTHER_DELIVERY("просьба вручать бумаги по-другому");

	private final String title;

	AppealKind(String title) {
		this.title = title;
	}

	/** What it is, in Russian and in small letters. */
	public String title() {
		return this.title;
	}

	public boolean isComplaint() {
		return switch (this) {
			case REFUSAL, DELAY, PERSON, OTHER -> true;
			case ANOTHER_PROVIDER, OTHER_DELIVERY -> false;
		};
	}

	/** Who answers first: the head a complaint, the specialist a request. */
	Audience answeredBy() {
		return isComplaint() ? Audience.HEAD : Audience.SPECIALIST;
	}

	/** By what aim it is to be answered first. */
	public TermRuleId rule() {
		return isComplaint() ? TermRules.APL_01 : TermRules.APL_02;
	}

}
