package ru.ryadom.offices.graphql;

import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import ru.ryadom.law.NormUse;
import ru.ryadom.law.NormUseKind;
import ru.ryadom.law.NormUser;
import ru.ryadom.law.Norms;

/** Where orders apply norms, for the reader of a norm's page. */
@Component
class OrderNorms implements NormUser {

	@Override
	public Stream<NormUse> normUses() {
		return Stream
			.of(new NormUse(Norms.SIT_23, NormUseKind.ACTION, "Утвердить или вернуть приказ о сопровождающем"));
	}

}
