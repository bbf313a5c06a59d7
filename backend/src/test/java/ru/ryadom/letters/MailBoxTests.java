package ru.ryadom.letters;

import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Objection;

import static org.assertj.core.api.Assertions.assertThat;

class MailBoxTests {

	private static final Instant NOW = Instant.parse("2026-04-06T09:00:00Z");

	private static final String MARIA = "maria@example.ru";

	@Test
	void anAddressIsNothingUntilItsCodeComesBack() {
		MailBox named = named(MailBox.of("account"), MARIA);
		assertThat(named.address()).isNull();
		assertThat(named.notConfirmable(NOW)).isEmpty();
		assertThat(named.confirmed().address()).isEqualTo(new MailAddress(MARIA));
		assertThat(named.confirmed().waiting()).isNull();
	}

	@Test
	void theFormerAddressIsGoodUntilTheNewOneIsProved() {
		MailBox box = named(named(MailBox.of("account"), MARIA).confirmed(), "other@example.ru");
		assertThat(box.address()).isEqualTo(new MailAddress(MARIA));
		assertThat(box.confirmed().address()).isEqualTo(new MailAddress("other@example.ru"));
	}

	@Test
	void aCodeEndsAfterHalfAnHourAndAfterFiveWrongOnes() {
		MailBox named = named(MailBox.of("account"), MARIA);
		assertThat(codes(named.notConfirmable(NOW.plus(MailBox.VALID).minusSeconds(1)))).isEmpty();
		assertThat(codes(named.notConfirmable(NOW.plus(MailBox.VALID)))).containsExactly("CODE_TOO_OLD");
		MailBox tried = named;
		for (int i = 0; i < MailBox.TRIES; i++) {
			assertThat(tried.notConfirmable(NOW)).isEmpty();
			tried = tried.mistaken();
		}
		assertThat(codes(tried.notConfirmable(NOW.plus(MailBox.VALID)))).containsExactly("CODE_TOO_OLD",
				"CODE_WORN_OUT");
	}

	@Test
	void aStrangerIsNotBotheredWithCodes() {
		MailBox box = MailBox.of("account");
		for (int i = 0; i < MailBox.CODES_AN_HOUR; i++) {
			box = named(box, "stranger" + i + "@example.ru");
		}
		assertThat(codes(box.name(MARIA, true, NOW).objections())).containsExactly("TOO_MANY_CODES");
		assertThat(box.name(MARIA, true, NOW.plusSeconds(3600)).objections()).isEmpty();
	}

	@Test
	void everythingThatIsWrongIsSaidAtOnce() {
		MailBox box = named(MailBox.of("account"), MARIA).confirmed();
		assertThat(codes(box.name(MARIA, false, NOW).objections())).containsExactly("MAIL_NOT_CONNECTED",
				"SAME_ADDRESS");
		assertThat(codes(MailBox.of("account").remove().objections())).containsExactly("NO_ADDRESS");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "maria", "maria@", "@example.ru", "maria@localhost", "maria@example..ru",
			"мария@пример.рф", "maria@example.ru\r\nBcc: all@example.ru", "maria@example.ru, other@example.ru",
			"Maria <maria@example.ru>", "maria@-example.ru" })
	void whatIsNoAddressIsRefused(String typed) {
		assertThat(codes(MailBox.of("account").name(typed, true, NOW).objections())).containsExactly("NOT_AN_ADDRESS");
	}

	@Test
	void anAddressNeverStandsInALog() {
		assertThat(named(MailBox.of("account"), MARIA).toString()).doesNotContain(MARIA);
	}

	@Test
	void onlyTermsComeAtOnceUnlessSomebodyChoseOtherwise() {
		MailBox box = MailBox.of("account");
		assertThat(box.deliveryOf(NewsKind.TERM_NEAR)).isEqualTo(NoticeDelivery.AT_ONCE);
		assertThat(box.deliveryOf(NewsKind.TERM_MISSED)).isEqualTo(NoticeDelivery.AT_ONCE);
		assertThat(box.deliveryOf(NewsKind.MESSAGE)).isEqualTo(NoticeDelivery.DIGEST);
		assertThat(box.deliveryOf(NewsKind.TASK)).isEqualTo(NoticeDelivery.DIGEST);
		MailBox chosen = box.choose(Map.of(NewsKind.MESSAGE, NoticeDelivery.OFF));
		assertThat(chosen.deliveryOf(NewsKind.MESSAGE)).isEqualTo(NoticeDelivery.OFF);
		assertThat(chosen.deliveryOf(NewsKind.TERM_NEAR)).isEqualTo(NoticeDelivery.AT_ONCE);
	}

	private static MailBox named(MailBox box, String address) {
		Decision<MailBox> decision = box.name(address, true, NOW);
		assertThat(decision.objections()).isEmpty();
		return ((Accepted<MailBox>) decision).value();
	}

	private static java.util.List<String> codes(java.util.List<Objection> objections) {
		return objections.stream().map(Objection::code).toList();
	}

}
