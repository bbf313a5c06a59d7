package ru.ryadom.certificates.graphql;

import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import ru.ryadom.law.NormUse;
import ru.ryadom.law.NormUseKind;
import ru.ryadom.law.NormUser;
import ru.ryadom.law.Norms;

/** Where certificates apply norms, for the reader of a norm's page. */
@Component
class CertificateNorms implements NormUser {

	@Override
	public Stream<NormUse> normUses() {
		return Stream.of(new NormUse(Norms.SIT_07, NormUseKind.ACTION, "Сформировать сертификат"),
				new NormUse(Norms.SIT_08, NormUseKind.ACTION, "Направить или вручить сертификат"),
				new NormUse(Norms.SIT_09, NormUseKind.DOCUMENT, "Дата окончания в сертификате"),
				new NormUse(Norms.SIT_24, NormUseKind.DOCUMENT, "Кто сопровождает и что делает, в сертификате"),
				new NormUse(Norms.NTF_2, NormUseKind.DOCUMENT, "Сертификат в личном кабинете и на бумаге"));
	}

}
