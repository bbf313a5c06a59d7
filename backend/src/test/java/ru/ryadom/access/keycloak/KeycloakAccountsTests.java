package ru.ryadom.access.keycloak;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import ru.ryadom.access.Accounts;
import ru.ryadom.access.Accounts.Admission;
import ru.ryadom.access.Accounts.Invitation;
import ru.ryadom.access.Accounts.Newcomer;
import ru.ryadom.access.Audience;
import ru.ryadom.support.KeycloakForTests;
import ru.ryadom.support.MailCatcher;

import static org.assertj.core.api.Assertions.assertThat;

/** Accounts in a real Keycloak, by the client of the realm that has the least roles. */
@Tag("server")
class KeycloakAccountsTests {

	private static RealmOfItsOwn realm;

	private static Accounts accounts;

	@BeforeAll
	static void open() {
		realm = new RealmOfItsOwn();
		accounts = new KeycloakAccounts(new AccountsSettings(RealmOfItsOwn.CLIENT, RealmOfItsOwn.SECRET),
				KeycloakForTests.url(), realm.name, "ryadom-spa");
	}

	@AfterAll
	static void close() {
		realm.close();
	}

	@BeforeEach
	void noLetters() {
		realm.letters(Map.of());
	}

	@Test
	void withoutLettersNobodyIsMade() {
		String address = address();
		assertThat(accounts.invite(new Newcomer("Рябинина Алла Львовна", address), Audience.EMPLOYER))
			.isEqualTo(new Invitation.NoLetters());
		assertThat(known(address)).isFalse();
	}

	@Test
	void somebodyNewGetsAnAccountARoleAndALetterWithALinkToAPassword() {
		try (MailCatcher mail = new MailCatcher()) {
			lettersTo(mail.port());
			String address = address();
			Newcomer newcomer = new Newcomer("Рябинина Алла Львовна", address);
			String account = written(accounts.invite(newcomer, Audience.EMPLOYER));
			assertThat(MailCatcher.everything(mail.await(address, 1).getFirst()))
				.contains("login-actions/action-token");
			JsonNode user = realm.ask("/users/" + account);
			assertThat(user.path("lastName").asString()).isEqualTo("Рябинина");
			assertThat(user.path("firstName").asString()).isEqualTo("Алла Львовна");
			assertThat(roles(account)).contains("\"employer\"").doesNotContain("\"head\"");

			assertThat(written(accounts.invite(newcomer, Audience.EMPLOYER))).isEqualTo(account);
			assertThat(mail.await(address, 2)).as("who has not come yet is written to again").hasSize(2);
		}
	}

	@Test
	void ofWhoIsHereForSomethingElseNothingIsTold() {
		try (MailCatcher mail = new MailCatcher()) {
			lettersTo(mail.port());
			assertThat(accounts.invite(new Newcomer("Соловьёва Мария", "citizen@example.org"), Audience.EMPLOYER))
				.isEqualTo(new Invitation.Written(null));
			assertThat(mail.all()).isEmpty();
			assertThat(roles(realm.accountOf("citizen"))).contains("\"citizen\"").doesNotContain("\"employer\"");
		}
	}

	@Test
	void aLetterThatCannotBeSentLeavesNoAccountBehind() {
		lettersTo(1);
		String address = address();
		assertThat(accounts.invite(new Newcomer("Рябинина Алла", address), Audience.EMPLOYER))
			.isEqualTo(new Invitation.NoLetters());
		assertThat(known(address)).isFalse();
	}

	@Test
	void aRoleIsGivenOnceHoweverOftenItIsAskedForAndToNobodyWhoIsNotThere() {
		String account = realm.accountOf("employer3");
		assertThat(accounts.admit(account, Audience.HEAD)).isEqualTo(Admission.DONE);
		assertThat(accounts.admit(account, Audience.HEAD)).isEqualTo(Admission.DONE);
		assertThat(roles(account)).contains("\"head\"");
		assertThat(accounts.admit(UUID.randomUUID().toString(), Audience.EMPLOYER)).isEqualTo(Admission.SILENT);
	}

	@Test
	void withoutASecretNobodyIsAdmittedOrWrittenTo() {
		Accounts unconnected = new KeycloakAccounts(new AccountsSettings(RealmOfItsOwn.CLIENT, ""),
				KeycloakForTests.url(), realm.name, "ryadom-spa");
		assertThat(unconnected.admit(realm.accountOf("citizen"), Audience.EMPLOYER)).isEqualTo(Admission.NOT_CONNECTED);
		assertThat(unconnected.invite(new Newcomer("Рябинина Алла", address()), Audience.EMPLOYER))
			.isEqualTo(new Invitation.NoLetters());
	}

	private static void lettersTo(int port) {
		realm.letters(Map.of("host", "127.0.0.1", "port", "" + port, "from", "ryadom@example.org"));
	}

	private static String address() {
		return "colleague-" + UUID.randomUUID() + "@example.org";
	}

	private static boolean known(String address) {
		return !realm.ask("/users?exact=true&email=" + address).isEmpty();
	}

	private static String written(Invitation invitation) {
		return String.valueOf(((Invitation.Written) invitation).account());
	}

	private static String roles(String account) {
		return realm.ask("/users/" + account + "/role-mappings/realm").toString();
	}

}
