package ru.ryadom.ngos.store;

import tools.jackson.databind.json.JsonMapper;

import ru.ryadom.kernel.Cipher;
import ru.ryadom.ngos.RegistryEntry;
import ru.ryadom.ngos.store.RegistryEntryDocument.Sealed;
import ru.ryadom.offices.Offices;

/** The stored shape of an entry, for the tests that write many at once. */
public final class EntryShape {

	public static final String COLLECTION = MongoRegistry.COLLECTION;

	private EntryShape() {
	}

	public static Object of(RegistryEntry entry, Cipher cipher, Offices offices) {
		byte[] pd = cipher.seal(JsonMapper.shared().writeValueAsBytes(Sealed.of(entry)), entry.id());
		return RegistryEntryDocument.of(entry, new EntryKeys(offices), 1, pd);
	}

}
