package ru.ryadom.kernel.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;

import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Wraps data keys. It comes from outside the database and never enters it. */
public final class MasterKey {

	private static final int KEY_BYTES = 32;

	private static final int NONCE_BYTES = 12;

	private final SecretKey key;

	private final SecureRandom random = new SecureRandom();

	/**
	 * @param base64 32 bytes in Base64
	 * @throws IllegalStateException when it is not
	 */
	public MasterKey(String base64) {
		byte[] bytes;
		try {
			bytes = Base64.getDecoder().decode(base64.strip());
		}
		catch (IllegalArgumentException notBase64) {
			throw new IllegalStateException("RYADOM_MASTER_KEY: нужны 32 байта в Base64");
		}
		if (bytes.length != KEY_BYTES) {
			throw new IllegalStateException("RYADOM_MASTER_KEY: нужны 32 байта в Base64, а их " + bytes.length);
		}
		this.key = new SecretKeySpec(bytes, "AES");
	}

	/** A new random data key. */
	public byte[] newDataKey() {
		byte[] bytes = new byte[KEY_BYTES];
		this.random.nextBytes(bytes);
		return bytes;
	}

	public byte[] wrap(byte[] dataKey, String id) {
		byte[] nonce = new byte[NONCE_BYTES];
		this.random.nextBytes(nonce);
		try {
			byte[] body = cipher(Cipher.ENCRYPT_MODE, nonce, id).doFinal(dataKey);
			byte[] wrapped = new byte[NONCE_BYTES + body.length];
			System.arraycopy(nonce, 0, wrapped, 0, NONCE_BYTES);
			System.arraycopy(body, 0, wrapped, NONCE_BYTES, body.length);
			return wrapped;
		}
		catch (GeneralSecurityException failed) {
			throw new IllegalStateException("cannot wrap a data key", failed);
		}
	}

	/**
	 * @throws IllegalStateException when another master key wrapped it
	 */
	public byte[] unwrap(byte[] wrapped, String id) {
		byte[] nonce = new byte[NONCE_BYTES];
		System.arraycopy(wrapped, 0, nonce, 0, NONCE_BYTES);
		try {
			return cipher(Cipher.DECRYPT_MODE, nonce, id).doFinal(wrapped, NONCE_BYTES, wrapped.length - NONCE_BYTES);
		}
		catch (GeneralSecurityException failed) {
			throw new IllegalStateException(
					"RYADOM_MASTER_KEY: база данных зашифрована другим главным ключом, этим её не открыть", failed);
		}
	}

	private Cipher cipher(int mode, byte[] nonce, String id) throws GeneralSecurityException {
		Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(mode, this.key, new GCMParameterSpec(128, nonce));
		cipher.updateAAD(id.getBytes(StandardCharsets.UTF_8));
		return cipher;
	}

}
