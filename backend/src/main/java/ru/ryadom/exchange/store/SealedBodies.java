package ru.ryadom.exchange.store;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import ru.ryadom.exchange.ExchangeBody;
import ru.ryadom.exchange.ExchangeKind;
import ru.ryadom.exchange.ExchangeMessage;
import ru.ryadom.exchange.store.ExchangeDocument.Sealed;
import ru.ryadom.kernel.Cipher;

/** Seals what is personal in a message and opens it; the kind tells the shape. */
@Component
class SealedBodies {

	private final Cipher cipher;

	private final JsonMapper json = JsonMapper.shared();

	SealedBodies(Cipher cipher) {
		this.cipher = cipher;
	}

	/** The shape as it lies in the seal. */
	private record Inside(JsonNode body, List<String> answers, @Nullable String note) {
	}

	ExchangeDocument seal(ExchangeMessage message, int revision) {
		Sealed sealed = Sealed.of(message);
		byte[] pd = this.cipher.seal(this.json.writeValueAsBytes(sealed), message.id());
		return ExchangeDocument.of(message, revision, pd);
	}

	ExchangeMessage open(ExchangeDocument document) {
		Inside inside = this.json.readValue(this.cipher.open(document.pd(), document.id()), Inside.class);
		ExchangeBody body = this.json.treeToValue(inside.body(), ExchangeKind.valueOf(document.kind()).shape());
		return document.toDomain(new Sealed(body, inside.answers(), inside.note()));
	}

}
