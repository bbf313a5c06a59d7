package ru.ryadom.ngos;

import ru.ryadom.kernel.Inn;

/**
 * A non-government organisation, as one of its people sees it.
 *
 * @param post what that person is there
 */
public record NgoOrganisation(String id, String name, Inn taxNumber, String post) {

	public String inn() {
		return this.taxNumber.digits();
	}

}
