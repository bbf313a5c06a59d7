package ru.ryadom.law;

/**
 * How the last day of a term comes from the day of an event.
 *
 * @param title what the term is for
 * @param trigger what the day of the event is, «день согласования плана»
 * @param holder whose move it is while the term runs
 * @param norm the norm it stands on; its figure is the number in {@code operation}
 */
public record TermRule(TermRuleId id, String title, String trigger, TermHolder holder, Norm norm,
		TermOperation operation) {

	/** How it is counted, in one Russian phrase: «5 рабочих дней». */
	public String method() {
		return this.operation.method();
	}

}
