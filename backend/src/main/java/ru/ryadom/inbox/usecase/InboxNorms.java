package ru.ryadom.inbox.usecase;

import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import ru.ryadom.law.NormUse;
import ru.ryadom.law.NormUseKind;
import ru.ryadom.law.NormUser;
import ru.ryadom.law.Norms;

/** Where this room applies norms. */
@Component
class InboxNorms implements NormUser {

	@Override
	public Stream<NormUse> normUses() {
		return Stream.of(new NormUse(Norms.NTF_1, NormUseKind.ACTION, "Сообщение гражданину, что он не нуждается"));
	}

}
