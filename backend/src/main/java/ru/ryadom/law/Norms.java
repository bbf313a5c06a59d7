package ru.ryadom.law;

/**
 * The norms that code may name. A test proves the list equal to the norms of
 * {@code schema/norms}; what each of them says is written there.
 */
public final class Norms {

	public static final NormId AGR_01 = new NormId("AGR-01");

	public static final NormId AGR_02 = new NormId("AGR-02");

	public static final NormId AGR_03 = new NormId("AGR-03");

	public static final NormId AGR_04 = new NormId("AGR-04");

	public static final NormId AGR_05 = new NormId("AGR-05");

	public static final NormId APL = new NormId("APL");

	public static final NormId MEN_01 = new NormId("MEN-01");

	public static final NormId NTF_1 = new NormId("NTF-1");

	public static final NormId NTF_2 = new NormId("NTF-2");

	public static final NormId NTF_3 = new NormId("NTF-3");

	public static final NormId NTF_4 = new NormId("NTF-4");

	public static final NormId NTF_5 = new NormId("NTF-5");

	public static final NormId NTF_6 = new NormId("NTF-6");

	public static final NormId NTF_7 = new NormId("NTF-7");

	public static final NormId P1 = new NormId("P1");

	public static final NormId P2 = new NormId("P2");

	public static final NormId QUO_01 = new NormId("QUO-01");

	public static final NormId QUO_02 = new NormId("QUO-02");

	public static final NormId QUO_03 = new NormId("QUO-03");

	public static final NormId QUO_04 = new NormId("QUO-04");

	public static final NormId QUO_05 = new NormId("QUO-05");

	public static final NormId QUO_06 = new NormId("QUO-06");

	public static final NormId QUO_07 = new NormId("QUO-07");

	public static final NormId QUO_08 = new NormId("QUO-08");

	public static final NormId RCV = new NormId("RCV");

	public static final NormId SIT_00 = new NormId("SIT-00");

	public static final NormId SIT_01 = new NormId("SIT-01");

	public static final NormId SIT_02 = new NormId("SIT-02");

	public static final NormId SIT_03 = new NormId("SIT-03");

	public static final NormId SIT_04 = new NormId("SIT-04");

	public static final NormId SIT_05 = new NormId("SIT-05");

	public static final NormId SIT_06 = new NormId("SIT-06");

	public static final NormId SIT_07 = new NormId("SIT-07");

	public static final NormId SIT_08 = new NormId("SIT-08");

	public static final NormId SIT_09 = new NormId("SIT-09");

	public static final NormId SIT_10 = new NormId("SIT-10");

	public static final NormId SIT_11 = new NormId("SIT-11");

	public static final NormId SIT_12 = new NormId("SIT-12");

	public static final NormId SIT_13 = new NormId("SIT-13");

	public static final NormId SIT_20 = new NormId("SIT-20");

	public static final NormId SIT_21 = new NormId("SIT-21");

	public static final NormId SIT_22 = new NormId("SIT-22");

	public static final NormId SIT_23 = new NormId("SIT-23");

	public static final NormId SIT_24 = new NormId("SIT-24");

	public static final NormId SIT_25 = new NormId("SIT-25");

	public static final NormId SIT_26 = new NormId("SIT-26");

	public static final NormId SIT_27 = new NormId("SIT-27");

	public static final NormId STD_01 = new NormId("STD-01");

	public static final NormId STD_02 = new NormId("STD-02");

	public static final NormId STD_03 = new NormId("STD-03");

	public static final NormId STD_04 = new NormId("STD-04");

	public static final NormId STD_05 = new NormId("STD-05");

	public static final NormId STD_06 = new NormId("STD-06");

	public static final NormId STD_07 = new NormId("STD-07");

	public static final NormId STD_08 = new NormId("STD-08");

	public static final NormId T1 = new NormId("T1");

	public static final NormId T2 = new NormId("T2");

	public static final NormId T3 = new NormId("T3");

	public static final NormId T4 = new NormId("T4");

	public static final NormId T5 = new NormId("T5");

	public static final NormId T6 = new NormId("T6");

	public static final NormId T7 = new NormId("T7");

	public static final NormId WPP_00A = new NormId("WPP-00A");

	public static final NormId WPP_00B = new NormId("WPP-00B");

	public static final NormId WPP_01 = new NormId("WPP-01");

	public static final NormId WPP_02 = new NormId("WPP-02");

	public static final NormId WPP_03 = new NormId("WPP-03");

	public static final NormId WPP_04 = new NormId("WPP-04");

	public static final NormId WPP_05 = new NormId("WPP-05");

	public static final NormId WPP_06 = new NormId("WPP-06");

	private Norms() {
	}

}
