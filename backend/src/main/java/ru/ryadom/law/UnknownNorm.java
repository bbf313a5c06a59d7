package ru.ryadom.law;

/** There is no norm of that id. */
public class UnknownNorm extends LawFault {

	public UnknownNorm(String typed) {
		super("NORM_UNKNOWN", "Нормы «" + shown(typed) + "» нет.");
	}

}
