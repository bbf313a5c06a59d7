package ru.ryadom.law.graphql;

import ru.ryadom.law.LawFault;

/** A page was asked for that cannot be cut. */
final class BadPage extends LawFault {

	private BadPage(String message) {
		super("BAD_REQUEST", message);
	}

	static BadPage size(int largest) {
		return new BadPage("На странице может быть от 1 до " + largest + " строк.");
	}

	static BadPage cursor() {
		return new BadPage("Такого указателя страницы нет: возьмите endCursor прошлой страницы.");
	}

}
