package ru.ryadom.employers;

import ru.ryadom.kernel.Inn;

/**
 * An employer, as one of its people sees it.
 *
 * @param post what that person is there
 */
public record EmployerOrganisation(String id, String name, Inn taxNumber, String post) {

	public String inn() {
		return this.taxNumber.digits();
	}

}
