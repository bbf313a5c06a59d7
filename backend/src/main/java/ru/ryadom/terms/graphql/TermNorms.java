package ru.ryadom.terms.graphql;

import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import ru.ryadom.law.NormUse;
import ru.ryadom.law.NormUseKind;
import ru.ryadom.law.NormUser;
import ru.ryadom.law.Norms;

/** Where terms apply norms, for the reader of a norm's page. */
@Component
class TermNorms implements NormUser {

	@Override
	public Stream<NormUse> normUses() {
		return Stream.of(new NormUse(Norms.T6, NormUseKind.TERM, "Срок дела: последний день считается целиком"));
	}

}
