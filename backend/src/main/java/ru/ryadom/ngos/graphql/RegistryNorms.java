package ru.ryadom.ngos.graphql;

import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import ru.ryadom.law.NormUse;
import ru.ryadom.law.NormUseKind;
import ru.ryadom.law.NormUser;
import ru.ryadom.law.Norms;

/** Where the registry applies norms, for the reader of a norm's page. */
@Component
class RegistryNorms implements NormUser {

	@Override
	public Stream<NormUse> normUses() {
		return Stream.of(
				new NormUse(Norms.SIT_20, NormUseKind.ACTION, "Взвесить организацию реестра: можно ли её выбрать"),
				new NormUse(Norms.SIT_21, NormUseKind.ACTION, "Вести реестр организаций и их договоры"),
				new NormUse(Norms.SIT_22, NormUseKind.ACTION, "Взвесить организацию, которая делает только часть"));
	}

}
