package ru.ryadom.offices.store;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import ru.ryadom.kernel.Cipher;
import ru.ryadom.offices.StaffMember;
import ru.ryadom.offices.store.StaffDocument.Sealed;

/** Seals memberships and opens them. */
@Component
class StaffSeal {

	private final Cipher cipher;

	private final JsonMapper json = JsonMapper.shared();

	StaffSeal(Cipher cipher) {
		this.cipher = cipher;
	}

	StaffDocument seal(StaffMember member, int revision, @Nullable String edition) {
		byte[] pd = this.cipher.seal(this.json.writeValueAsBytes(Sealed.of(member)), member.id());
		return StaffDocument.of(member, revision, edition, pd);
	}

	StaffMember open(StaffDocument document) {
		return document.toDomain(this.json.readValue(this.cipher.open(document.pd(), document.id()), Sealed.class));
	}

}
