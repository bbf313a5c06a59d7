package ru.ryadom.employers.graphql;

import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import ru.ryadom.law.NormUse;
import ru.ryadom.law.NormUseKind;
import ru.ryadom.law.NormUser;
import ru.ryadom.law.Norms;

/** Where requests apply norms, for the reader of a norm's page. */
@Component
class RequestNorms implements NormUser {

	@Override
	public Stream<NormUse> normUses() {
		return Stream.of(new NormUse(Norms.WPP_00B, NormUseKind.ACTION, "Обратиться о плане на рабочем месте"),
				new NormUse(Norms.WPP_04, NormUseKind.ACTION, "Проверка инвалидности по обращению работодателя"),
				new NormUse(Norms.WPP_05, NormUseKind.ACTION, "Анализ по обращению работодателя"),
				new NormUse(Norms.WPP_05, NormUseKind.ACTION, "Запрос в МСЭ по обращению работодателя"));
	}

}
