package ru.ryadom.law;

/** There is no term rule of that id. */
public class UnknownTermRule extends LawFault {

	public UnknownTermRule(String typed) {
		super("TERM_RULE_UNKNOWN", "Правила срока «" + shown(typed) + "» нет.");
	}

}
