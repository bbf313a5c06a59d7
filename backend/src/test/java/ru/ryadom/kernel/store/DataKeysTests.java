package ru.ryadom.kernel.store;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import ru.ryadom.kernel.crypto.MasterKey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** The keys of personal data at rest. */
@Tag("server")
class DataKeysTests {

	private final KernelOfTests kernel = new KernelOfTests(DataKeysTests.class);

	@AfterEach
	void close() {
		this.kernel.close();
	}

	@Test
	void whatWasSealedOpensAfterANewStart() {
		byte[] sealed = this.kernel.cipher().seal("Соловьёв".getBytes(StandardCharsets.UTF_8), "person_1");
		assertThat(this.kernel.cipher().open(sealed, "person_1")).asString(StandardCharsets.UTF_8)
			.isEqualTo("Соловьёв");
	}

	@Test
	void instancesThatStartAtOnceShareTheirKeys() {
		List<String> hashes = AtOnce.times(8, () -> this.kernel.cipher().keyedHash("snils", "11223344595"));
		assertThat(hashes).hasSize(8).containsOnly(hashes.getFirst());
		assertThat(this.kernel.mongo().findAll(Document.class, MongoDataKeys.COLLECTION)).hasSize(2);
	}

	@Test
	void anotherMasterKeyIsToldAtTheStart() {
		this.kernel.cipher();
		MasterKey another = new MasterKey("YW5vdGhlci1hbm90aGVyLWFub3RoZXItYW5vdGhlci4=");
		assertThatIllegalStateException()
			.isThrownBy(() -> new MongoDataKeys(this.kernel.mongo(), another, KernelOfTests.REAL))
			.withMessage("RYADOM_MASTER_KEY: база данных зашифрована другим главным ключом, этим её не открыть");
	}

	@Test
	void noKeyLiesInTheDatabaseUnwrapped() {
		MongoDataKeys keys = new MongoDataKeys(this.kernel.mongo(), KernelOfTests.MASTER, KernelOfTests.REAL);
		byte[] key = keys.sealing(keys.currentId()).getEncoded();
		assertThat(this.kernel.mongo().findAll(Document.class, MongoDataKeys.COLLECTION)).hasSize(2)
			.allSatisfy((stored) -> assertThat(stored.get("wrapped", Binary.class).getData()).hasSizeGreaterThan(32)
				.isNotEqualTo(key));
	}

}
