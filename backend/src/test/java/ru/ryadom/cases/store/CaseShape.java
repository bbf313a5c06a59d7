package ru.ryadom.cases.store;

import ru.ryadom.cases.Case;
import ru.ryadom.kernel.Cipher;

/** The stored shape of a case, for the generator that writes many at once. */
public final class CaseShape {

	public static final String COLLECTION = "cases";

	private CaseShape() {
	}

	public static Object of(Case file, Cipher cipher) {
		byte[] pd = cipher.seal(CaseJson.MAPPER.writeValueAsBytes(CaseDocument.Sealed.of(file)), file.id());
		return CaseDocument.of(file, file.revision(), pd);
	}

}
