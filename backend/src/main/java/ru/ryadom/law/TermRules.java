package ru.ryadom.law;

/**
 * The term rules that code may name. A test proves the list equal to
 * {@code schema/norms/term-rules.yaml}.
 */
public final class TermRules {

	public static final TermRuleId SIT_01 = new TermRuleId("SIT-01");

	public static final TermRuleId SIT_02 = new TermRuleId("SIT-02");

	public static final TermRuleId SIT_02_RCV = new TermRuleId("SIT-02/RCV");

	public static final TermRuleId SIT_03 = new TermRuleId("SIT-03");

	public static final TermRuleId SIT_04 = new TermRuleId("SIT-04");

	public static final TermRuleId SIT_05 = new TermRuleId("SIT-05");

	public static final TermRuleId SIT_06 = new TermRuleId("SIT-06");

	public static final TermRuleId SIT_07 = new TermRuleId("SIT-07");

	public static final TermRuleId SIT_08 = new TermRuleId("SIT-08");

	public static final TermRuleId SIT_09 = new TermRuleId("SIT-09");

	public static final TermRuleId SIT_10 = new TermRuleId("SIT-10");

	public static final TermRuleId SIT_11 = new TermRuleId("SIT-11");

	public static final TermRuleId SIT_12 = new TermRuleId("SIT-12");

	public static final TermRuleId SIT_13 = new TermRuleId("SIT-13");

	public static final TermRuleId WPP_01 = new TermRuleId("WPP-01");

	public static final TermRuleId WPP_02 = new TermRuleId("WPP-02");

	public static final TermRuleId WPP_03 = new TermRuleId("WPP-03");

	public static final TermRuleId KPI_01 = new TermRuleId("KPI-01");

	public static final TermRuleId QUO_01L = new TermRuleId("QUO-01L");

	public static final TermRuleId QUO_01S = new TermRuleId("QUO-01S");

	public static final TermRuleId QUO_02 = new TermRuleId("QUO-02");

	public static final TermRuleId AGR_01 = new TermRuleId("AGR-01");

	public static final TermRuleId AGR_02 = new TermRuleId("AGR-02");

	public static final TermRuleId MEN_01 = new TermRuleId("MEN-01");

	public static final TermRuleId RCV_01 = new TermRuleId("RCV-01");

	public static final TermRuleId RCV_02 = new TermRuleId("RCV-02");

	public static final TermRuleId APL_01 = new TermRuleId("APL-01");

	public static final TermRuleId APL_02 = new TermRuleId("APL-02");

	private TermRules() {
	}

}
