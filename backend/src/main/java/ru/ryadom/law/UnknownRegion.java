package ru.ryadom.law;

/** There is no subject of the Federation of that code. */
public class UnknownRegion extends LawFault {

	public UnknownRegion(String typed) {
		super("REGION_UNKNOWN", "Субъекта Федерации с кодом «" + shown(typed) + "» нет.");
	}

}
