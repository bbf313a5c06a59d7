package ru.ryadom.worklist.store;

import tools.jackson.databind.json.JsonMapper;

import ru.ryadom.kernel.Cipher;
import ru.ryadom.worklist.WorklistEntry;

/** The stored shape of a row, for the generator that writes many at once. */
public final class RowShape {

	public static final String COLLECTION = MongoWorklist.COLLECTION;

	private RowShape() {
	}

	public static Object of(WorklistEntry entry, Cipher cipher) {
		byte[] pd = cipher.seal(JsonMapper.shared().writeValueAsBytes(RowDocument.sealed(entry)), entry.caseId());
		return RowDocument.of(entry, SearchKeys.of(cipher, entry.name()), pd);
	}

}
