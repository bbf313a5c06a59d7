package ru.ryadom.kernel.crypto;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

import ru.ryadom.kernel.Cipher;

/**
 * AES-256-GCM. A sealed value is: layout version (1 byte), key id (4 bytes), nonce (12
 * bytes), ciphertext with tag; the owner is authenticated but not stored.
 */
public final class JcaCipher implements Cipher {

	private static final byte LAYOUT = 1;

	private static final int NONCE_BYTES = 12;

	private static final int TAG_BITS = 128;

	private static final int HASH_BYTES = 16;

	private final DataKeys keys;

	private final SecureRandom random = new SecureRandom();

	public JcaCipher(DataKeys keys) {
		this.keys = keys;
	}

	@Override
	public byte[] seal(byte[] plain, String owner) {
		byte[] nonce = new byte[NONCE_BYTES];
		this.random.nextBytes(nonce);
		int keyId = this.keys.currentId();
		try {
			byte[] body = cipher(javax.crypto.Cipher.ENCRYPT_MODE, this.keys.sealing(keyId), nonce, owner)
				.doFinal(plain);
			return ByteBuffer.allocate(1 + Integer.BYTES + NONCE_BYTES + body.length)
				.put(LAYOUT)
				.putInt(keyId)
				.put(nonce)
				.put(body)
				.array();
		}
		catch (GeneralSecurityException failed) {
			throw new IllegalStateException("cannot seal", failed);
		}
	}

	@Override
	public byte[] open(byte[] sealed, String owner) {
		ByteBuffer from = ByteBuffer.wrap(sealed);
		if (sealed.length <= 1 + Integer.BYTES + NONCE_BYTES || from.get() != LAYOUT) {
			throw new IllegalStateException("not a sealed value");
		}
		SecretKey key = this.keys.sealing(from.getInt());
		byte[] nonce = new byte[NONCE_BYTES];
		from.get(nonce);
		byte[] body = new byte[from.remaining()];
		from.get(body);
		try {
			return cipher(javax.crypto.Cipher.DECRYPT_MODE, key, nonce, owner).doFinal(body);
		}
		catch (GeneralSecurityException failed) {
			throw new IllegalStateException("a sealed value does not open", failed);
		}
	}

	@Override
	public String keyedHash(String purpose, String value) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(this.keys.hashing());
			mac.update(purpose.getBytes(StandardCharsets.UTF_8));
			mac.update((byte) 0);
			byte[] hash = mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash, 0, HASH_BYTES);
		}
		catch (GeneralSecurityException failed) {
			throw new IllegalStateException("cannot hash", failed);
		}
	}

	private static javax.crypto.Cipher cipher(int mode, SecretKey key, byte[] nonce, String owner)
			throws GeneralSecurityException {
		javax.crypto.Cipher cipher = javax.crypto.Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
		cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
		return cipher;
	}

}
