package ru.ryadom.kernel.crypto;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** What is sealed opens whole, for its owner, or not at all. */
class JcaCipherTests {

	private static final byte[] PLAIN = "Соловьёв Пётр Ильич".getBytes(StandardCharsets.UTF_8);

	private final JcaCipher cipher = new JcaCipher(new Keys());

	@Test
	void whatIsSealedOpensForItsOwner() {
		Random random = new Random(20261121);
		for (int length = 0; length < 300; length++) {
			byte[] plain = new byte[length];
			random.nextBytes(plain);
			assertThat(this.cipher.open(this.cipher.seal(plain, "person_1"), "person_1")).isEqualTo(plain);
		}
	}

	@Test
	void aSealBrokenAnywhereDoesNotOpen() {
		byte[] sealed = this.cipher.seal(PLAIN, "person_1");
		for (int at = 0; at < sealed.length; at++) {
			for (int bit = 0; bit < 8; bit++) {
				byte[] broken = sealed.clone();
				broken[at] ^= (byte) (1 << bit);
				assertThatIllegalStateException().as("byte %d, bit %d", at, bit)
					.isThrownBy(() -> this.cipher.open(broken, "person_1"));
			}
		}
	}

	@Test
	void aSealCutShortDoesNotOpen() {
		byte[] sealed = this.cipher.seal(PLAIN, "person_1");
		for (int length = 0; length < sealed.length; length++) {
			byte[] cut = Arrays.copyOf(sealed, length);
			assertThatIllegalStateException().as("%d bytes", length)
				.isThrownBy(() -> this.cipher.open(cut, "person_1"));
		}
	}

	@Test
	void aSealMovedToAnotherOwnerDoesNotOpen() {
		byte[] sealed = this.cipher.seal(PLAIN, "person_1");
		assertThatIllegalStateException().isThrownBy(() -> this.cipher.open(sealed, "person_2"));
	}

	@Test
	void theSameSealedTwiceIsNotTheSame() {
		assertThat(this.cipher.seal(PLAIN, "person_1")).isNotEqualTo(this.cipher.seal(PLAIN, "person_1"));
	}

	@Test
	void aSealSaysNothingOfWhatIsInIt() {
		assertThat(new String(this.cipher.seal(PLAIN, "person_1"), StandardCharsets.ISO_8859_1))
			.doesNotContain(new String(PLAIN, StandardCharsets.ISO_8859_1))
			.doesNotContain("person_1");
	}

	@Test
	void aKeyedHashIsForOnePurpose() {
		assertThat(this.cipher.keyedHash("snils", "11223344595")).hasSize(32)
			.isEqualTo(this.cipher.keyedHash("snils", "11223344595"))
			.isNotEqualTo(this.cipher.keyedHash("name", "11223344595"))
			.isNotEqualTo(this.cipher.keyedHash("snils", "11223344596"));
		assertThat(this.cipher.keyedHash("ab", "c")).isNotEqualTo(this.cipher.keyedHash("a", "bc"));
	}

	@Test
	void aMasterKeyIsThirtyTwoBytesInBase64() {
		assertThatIllegalStateException().isThrownBy(() -> new MasterKey("коротко"))
			.withMessage("RYADOM_MASTER_KEY: нужны 32 байта в Base64");
		assertThatIllegalStateException().isThrownBy(() -> new MasterKey("c2hvcnQ="))
			.withMessage("RYADOM_MASTER_KEY: нужны 32 байта в Base64, а их 5");
	}

	@Test
	void aWrappedKeyOpensOnlyUnderItsNameAndMaster() {
		MasterKey master = new MasterKey("MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=");
		byte[] key = master.newDataKey();
		byte[] wrapped = master.wrap(key, "sealing-1");
		assertThat(master.unwrap(wrapped, "sealing-1")).isEqualTo(key);
		assertThatIllegalStateException().isThrownBy(() -> master.unwrap(wrapped, "hashing"));
	}

	/** Two keys, as the database would give them. */
	private static final class Keys implements DataKeys {

		@Override
		public int currentId() {
			return 1;
		}

		@Override
		public SecretKey sealing(int id) {
			if (id != 1) {
				throw new IllegalStateException("no data key " + id);
			}
			return key(1, "AES");
		}

		@Override
		public SecretKey hashing() {
			return key(2, "HmacSHA256");
		}

		private static SecretKey key(int seed, String algorithm) {
			byte[] bytes = new byte[32];
			new Random(seed).nextBytes(bytes);
			return new SecretKeySpec(bytes, algorithm);
		}

	}

}
