package ru.ryadom.exchange.graphql;

import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import ru.ryadom.law.NormUse;
import ru.ryadom.law.NormUseKind;
import ru.ryadom.law.NormUser;
import ru.ryadom.law.Norms;

/** Where the exchange applies norms, for the reader of a norm's page. */
@Component
class ExchangeNorms implements NormUser {

	@Override
	public Stream<NormUse> normUses() {
		return Stream.of(new NormUse(Norms.NTF_3, NormUseKind.ACTION, "Обмен: запрос рекомендаций уходит в МСЭ"),
				new NormUse(Norms.NTF_4, NormUseKind.ACTION, "Обмен: ответ МСЭ приходит в центр"));
	}

}
