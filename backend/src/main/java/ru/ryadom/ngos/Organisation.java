package ru.ryadom.ngos;

import org.jspecify.annotations.Nullable;

import ru.ryadom.kernel.Inn;
import ru.ryadom.kernel.Ogrn;

/**
 * The organisation behind an entry. By its ИНН the entry belongs to those whose
 * membership names the same ИНН.
 */
public record Organisation(String name, Inn taxNumber, @Nullable Ogrn stateNumber, String phone, String email,
		@Nullable String site, String address) {

	public String inn() {
		return this.taxNumber.digits();
	}

	public @Nullable String ogrn() {
		return (this.stateNumber != null) ? this.stateNumber.digits() : null;
	}

}
