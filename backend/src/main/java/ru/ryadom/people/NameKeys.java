package ru.ryadom.people;

import java.util.List;

import ru.ryadom.kernel.Cipher;

/** Keyed hashes by which names are found without being stored. */
public final class NameKeys {

	private NameKeys() {
	}

	/** Keys of everything a name can be found by. */
	public static List<String> of(Cipher cipher, PersonName name) {
		return name.beginnings().stream().map((each) -> key(cipher, each)).toList();
	}

	/** Keys that a typed search must all meet; empty when nothing usable was typed. */
	public static List<String> sought(Cipher cipher, String typed) {
		return PersonName.sought(typed).stream().map((each) -> key(cipher, each)).toList();
	}

	private static String key(Cipher cipher, String beginning) {
		return cipher.keyedHash("name", beginning);
	}

}
