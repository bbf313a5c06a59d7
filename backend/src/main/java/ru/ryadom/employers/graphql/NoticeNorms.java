package ru.ryadom.employers.graphql;

import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import ru.ryadom.law.NormUse;
import ru.ryadom.law.NormUseKind;
import ru.ryadom.law.NormUser;
import ru.ryadom.law.Norms;

/** Where this room applies norms, for the reader of a norm's page. */
@Component
class NoticeNorms implements NormUser {

	@Override
	public Stream<NormUse> normUses() {
		return Stream.of(new NormUse(Norms.NTF_5, NormUseKind.ACTION, "Уведомить работодателя о помощи с планом"),
				new NormUse(Norms.WPP_00A, NormUseKind.ACTION, "Уведомить работодателя о помощи с планом"),
				new NormUse(Norms.WPP_01, NormUseKind.TERM, "Отклик работодателя: до какого дня"),
				new NormUse(Norms.WPP_01, NormUseKind.ACTION, "Откликнуться на уведомление"),
				new NormUse(Norms.WPP_02, NormUseKind.TERM, "Анализ сведений после отклика"));
	}

}
