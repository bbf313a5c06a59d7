package ru.ryadom.inbox;

import java.util.Locale;

import ru.ryadom.cases.NeedDecision;
import ru.ryadom.cases.NeedGround;
import ru.ryadom.offices.Office;
import ru.ryadom.papers.Words;

/**
 * How a person is told that accompaniment was not found necessary (SIT-05, NTF-1): what,
 * when, on what ground, and what can be done.
 */
public final class RefusalText {

	private static final String BODY = """
			%s %s решил, что сопровождение при содействии занятости вам сейчас не требуется. Дело закрыто.

			На чём основано решение: %s.
			Обоснование специалиста: %s

			Если вам что-то непонятно, спросите в центре занятости: телефон %s, почта %s, адрес: %s.
			Если вы не согласны, решение можно обжаловать: подайте жалобу руководителю центра занятости \
			или обратитесь в суд.
			Если обстоятельства изменятся, сопровождение можно снова предусмотреть в плане \
			содействия занятости.""";

	private static final String PLAIN = """
			%s центр занятости принял решение. Мы решили: помощник вам сейчас не нужен. %s Дело закрыто. \
			Вам непонятно? Позвоните нам: %s. Вы не согласны? Вы можете пожаловаться. \
			Жалобу подают руководителю центра занятости. Ещё можно обратиться в суд. \
			Если что-то изменится, приходите к нам снова.""";

	private RefusalText() {
	}

	public static MessageText of(NeedDecision decision, Office office) {
		String day = Words.date(decision.decidedOn());
		return new MessageText("Решение: сопровождение сейчас не требуется",
				String.format(Locale.ROOT, BODY, day, office.name(), ground(decision.ground()), decision.reasons(),
						office.phone(), office.email(), office.address()),
				String.format(Locale.ROOT, PLAIN, day, plainGround(decision.ground()), office.phone()));
	}

	private static String ground(NeedGround ground) {
		return switch (ground) {
			case IPRA_EXTRACT -> "сведения из выписки ИПРА, индивидуальной программы реабилитации и абилитации";
			case MSE_RECOMMENDATION ->
				"рекомендация учреждения медико-социальной экспертизы (МСЭ); решает центр занятости";
			case FORMER_SERVICE -> "опыт сопровождения, которое вам оказывали раньше";
		};
	}

	private static String plainGround(NeedGround ground) {
		return switch (ground) {
			case IPRA_EXTRACT -> "Мы прочитали вашу программу реабилитации.";
			case MSE_RECOMMENDATION -> "Мы спросили врачебную комиссию.";
			case FORMER_SERVICE -> "Мы посмотрели, как вам помогали раньше.";
		};
	}

}
