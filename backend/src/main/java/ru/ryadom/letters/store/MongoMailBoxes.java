package ru.ryadom.letters.store;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import ru.ryadom.kernel.Cipher;
import ru.ryadom.kernel.CollectionSetup;
import ru.ryadom.kernel.Revisions;
import ru.ryadom.letters.MailBox;
import ru.ryadom.letters.MailBoxes;

/** One document for an account; its addresses are sealed. */
@Component
class MongoMailBoxes implements MailBoxes {

	private static final String COLLECTION = "mailBoxes";

	private static final long CODES = 100_000_000L;

	private final MongoOperations mongo;

	private final Cipher cipher;

	private final Revisions revisions;

	private final JsonMapper json = JsonMapper.shared();

	MongoMailBoxes(MongoOperations mongo, Cipher cipher, Revisions revisions) {
		this.mongo = mongo;
		this.cipher = cipher;
		this.revisions = revisions;
	}

	@Override
	public MailBox of(String account) {
		return Optional.ofNullable(this.mongo.findById(account, MailBoxDocument.class, COLLECTION))
			.map(this::open)
			.orElseGet(() -> MailBox.of(account));
	}

	@Override
	public Map<String, MailBox> reachable(Collection<String> accounts) {
		return this.mongo
			.find(Query.query(Criteria.where("_id").in(accounts).and("proved").is(true)), MailBoxDocument.class,
					COLLECTION)
			.stream()
			.map(this::open)
			.collect(Collectors.toMap(MailBox::account, Function.identity()));
	}

	@Override
	public void save(MailBox box) {
		byte[] pd = this.cipher.seal(this.json.writeValueAsBytes(MailBoxDocument.Sealed.of(box)), box.account());
		this.revisions.keep(COLLECTION, box.account(), box.revision(), MailBoxDocument.of(box, box.revision() + 1, pd));
	}

	@Override
	public String code(String codeId) {
		String hash = this.cipher.keyedHash("mailCode", codeId);
		String digits = String.format(Locale.ROOT, "%08d", Long.parseUnsignedLong(hash.substring(0, 12), 16) % CODES);
		return digits.substring(0, 4) + "-" + digits.substring(4);
	}

	private MailBox open(MailBoxDocument box) {
		return box.toDomain(this.json.readValue(this.cipher.open(box.pd(), box.id()), MailBoxDocument.Sealed.class));
	}

	@Bean
	static CollectionSetup mailBoxesCollection() {
		return new CollectionSetup(COLLECTION, List.of());
	}

}
