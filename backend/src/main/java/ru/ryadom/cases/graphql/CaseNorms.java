package ru.ryadom.cases.graphql;

import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import ru.ryadom.law.NormUse;
import ru.ryadom.law.NormUseKind;
import ru.ryadom.law.NormUser;
import ru.ryadom.law.Norms;

/** Where cases apply norms, for the reader of a norm's page. */
@Component
class CaseNorms implements NormUser {

	@Override
	public Stream<NormUse> normUses() {
		return Stream.of(new NormUse(Norms.SIT_00, NormUseKind.ACTION, "Завести дело по согласованному плану"),
				new NormUse(Norms.SIT_25, NormUseKind.ACTION, "Приём: паспорт и сведения ИПРА"),
				new NormUse(Norms.SIT_01, NormUseKind.ACTION, "Решить, нужно ли сопровождение"),
				new NormUse(Norms.SIT_02, NormUseKind.ACTION, "Спросить МСЭ"),
				new NormUse(Norms.SIT_27, NormUseKind.ACTION, "С какого дня считать запрос в МСЭ"),
				new NormUse(Norms.SIT_26, NormUseKind.ACTION, "Спросить МСЭ, когда выписки недостаточно"),
				new NormUse(Norms.SIT_03, NormUseKind.ACTION, "Записать ответ МСЭ, напомнить о нём"),
				new NormUse(Norms.SIT_04, NormUseKind.ACTION, "Решить, нужно ли сопровождение, после МСЭ"),
				new NormUse(Norms.SIT_05, NormUseKind.ACTION, "Сообщить об отказе"),
				new NormUse(Norms.SIT_09, NormUseKind.ACTION, "Выбрать мероприятия и их дни"),
				new NormUse(Norms.SIT_21, NormUseKind.ACTION, "Записать подбор организации"),
				new NormUse(Norms.SIT_20, NormUseKind.ACTION, "Назначить работника центра, когда организации нет"),
				new NormUse(Norms.SIT_22, NormUseKind.ACTION, "Согласие организации на часть мероприятий"),
				new NormUse(Norms.SIT_24, NormUseKind.ACTION, "Сменить того, кто сопровождает"),
				new NormUse(Norms.SIT_10, NormUseKind.ACTION, "Закрыть дело, когда срок истёк"),
				new NormUse(Norms.SIT_11, NormUseKind.ACTION, "Внести результаты сопровождения"),
				new NormUse(Norms.SIT_12, NormUseKind.ACTION, "Записать сведения организации"),
				new NormUse(Norms.SIT_13, NormUseKind.ACTION, "Внести сведения организации"),
				new NormUse(Norms.NTF_7, NormUseKind.ACTION, "Получить сведения организации"),
				new NormUse(Norms.SIT_06, NormUseKind.ACTION, "Подготовить приказ о сопровождающем"));
	}

}
