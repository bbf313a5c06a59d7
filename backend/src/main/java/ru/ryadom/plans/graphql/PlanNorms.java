package ru.ryadom.plans.graphql;

import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import ru.ryadom.law.NormUse;
import ru.ryadom.law.NormUseKind;
import ru.ryadom.law.NormUser;
import ru.ryadom.law.Norms;

/** Where this room applies norms, for the reader of a norm's page. */
@Component
class PlanNorms implements NormUser {

	@Override
	public Stream<NormUse> normUses() {
		return Stream.of(
				new NormUse(Norms.WPP_03, NormUseKind.ACTION, "Составить, обсудить и направить план на рабочем месте"),
				new NormUse(Norms.NTF_6, NormUseKind.ACTION, "Направить план работодателю и работнику"),
				new NormUse(Norms.WPP_03, NormUseKind.DOCUMENT, "План на рабочем месте (Приложение 2)"));
	}

}
