package ru.ryadom.appeals.graphql;

import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import ru.ryadom.law.NormUse;
import ru.ryadom.law.NormUseKind;
import ru.ryadom.law.NormUser;
import ru.ryadom.law.Norms;

/** Where this room applies norms, for the reader of a norm's page. */
@Component
class AppealNorms implements NormUser {

	@Override
	public Stream<NormUse> normUses() {
		return Stream.of(new NormUse(Norms.APL, NormUseKind.ACTION, "Ответить на жалобу или просьбу"),
				new NormUse(Norms.APL, NormUseKind.DOCUMENT, "До какого дня ждать ответа, в расписке о приёме"));
	}

}
