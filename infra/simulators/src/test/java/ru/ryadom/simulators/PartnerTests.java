package ru.ryadom.simulators;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What a system has taken and told outlives it. */
class PartnerTests {

	@TempDir
	private Path folder;

	@Test
	void aMessageThatComesTwiceIsOneMessage() throws IOException {
		Partner mse = open();
		Received first = mse.take("exchange_1", "mse-request", "2026-03-02", body("Иванов"));
		assertThat(mse.take("exchange_1", "mse-request", "2026-03-09", body("Иванов"))).isEqualTo(first);
		assertThat(mse.messages()).hasSize(1);
	}

	@Test
	void whatWasTakenAndToldIsThereAfterTheProcessIsGone() throws IOException {
		Partner mse = open();
		mse.take("exchange_1", "mse-request", "2026-03-02", body("Иванов"));
		mse.answerMse("exchange_1", true, "Нужна помощь.");
		mse.behave(new Settings(Fault.RESET, true, 3, 5, false, true, 0));
		Partner again = open();
		assertThat(again.messages()).isEqualTo(mse.messages());
		assertThat(again.events()).isEqualTo(mse.events());
		assertThat(again.settings()).isEqualTo(mse.settings());
	}

	@Test
	void aLineThatWasCutInTheMiddleIsForgottenAndTheNextOneIsWhole() throws IOException {
		open().take("exchange_1", "mse-request", "2026-03-02", body("Иванов"));
		Files.writeString(file(), "{\"system\":\"MSE\",\"what\":\"mess", StandardOpenOption.APPEND);
		open().take("exchange_2", "mse-request", "2026-03-02", body("Петров"));
		assertThat(open().messages()).extracting(Received::id).containsExactly("exchange_2", "exchange_1");
	}

	@Test
	void byItselfItAnswersOnceAndOnlyWhatIsAsked() throws IOException {
		Partner mse = open();
		mse.itIs("2026-03-02");
		mse.take("exchange_1", "mse-request", "2026-03-02", body("Иванов"));
		mse.take("exchange_2", "mse-reminder", "2026-03-02", body("Иванов"));
		mse.behave(new Settings(Fault.NONE, false, 0, 0, true, false, 0));
		mse.answerWhatIsDue();
		mse.answerWhatIsDue();
		assertThat(mse.events()).hasSize(1);
		assertThat(mse.about("exchange_1").getFirst().path("answeredOn").asString()).isEqualTo("2026-03-02");
	}

	@Test
	void daysAreCountedByTheClockOfWhoAsks() throws IOException {
		Partner mse = open();
		mse.itIs("2026-03-02");
		mse.take("exchange_1", "mse-request", "2026-03-02", body("Иванов"));
		mse.behave(new Settings(Fault.NONE, false, 0, 0, true, false, 3));
		mse.itIs("2026-03-04");
		mse.answerWhatIsDue();
		assertThat(mse.events()).isEmpty();
		mse.itIs("2026-03-05");
		mse.answerWhatIsDue();
		assertThat(mse.about("exchange_1").getFirst().path("answeredOn").asString()).isEqualTo("2026-03-05");
	}

	@Test
	void whatWasAskedOnADayToComeWaitsForItWhenTheClockWentBack() throws IOException {
		Partner mse = open();
		mse.itIs("2026-06-01");
		mse.take("exchange_1", "mse-request", "2026-06-01", body("Иванов"));
		mse.behave(new Settings(Fault.NONE, false, 0, 0, true, false, 0));
		mse.itIs("2026-03-02");
		mse.answerWhatIsDue();
		assertThat(mse.events()).isEmpty();
		mse.take("exchange_2", "mse-request", "2026-03-02", body("Иванов"));
		mse.answerWhatIsDue();
		assertThat(mse.about("exchange_2").getFirst().path("answeredOn").asString()).isEqualTo("2026-03-02");
	}

	@Test
	void aCheckOfDisabilityIsAnsweredAboutThePersonAskedOrIfAPersonWantsAboutAnother() throws IOException {
		Partner social = new Partner(Kind.SOCIAL, new Journal(file()), -1);
		ObjectNode body = JsonNodeFactory.instance.objectNode();
		body.putObject("about").put("snils", "10000000009");
		social.take("exchange_1", "disability-request", "2026-03-02", body);
		social.answerDisability("exchange_1", "not-confirmed");
		social.answerDisability("exchange_1", "another");
		assertThat(social.about("exchange_1")).extracting((event) -> event.path("snils").asString())
			.satisfiesExactly((own) -> assertThat(own).isEqualTo("10000000009"),
					(other) -> assertThat(other).isNotEqualTo("10000000009"));
		assertThat(social.about("exchange_1")).extracting((event) -> event.path("finding").asString())
			.containsExactly("not-confirmed", "confirmed");
		assertThat(Page.of(social)).contains("ответить о другом человеке", "инвалидность не подтверждена");
	}

	@Test
	void aFaultForTheNextCallIsUsedUpByACallThatItIsAbout() throws IOException {
		Partner mse = open();
		mse.behave(new Settings(Fault.ERROR, false, 0, -1, true, false, 0));
		assertThat(mse.faultNow(false, 0)).isEqualTo(Fault.NONE);
		assertThat(mse.faultNow(true, 0)).isEqualTo(Fault.ERROR);
		assertThat(mse.faultNow(true, 0)).isEqualTo(Fault.NONE);
	}

	@Test
	void thePageShowsWhatCameAndRunsNoneOfIt() throws IOException {
		Partner mse = open();
		mse.take("exchange_1", "mse-request", "2026-03-02", body("<script>alert(1)</script>"));
		assertThat(Page.of(mse)).contains("<html lang=\"ru\">", "&lt;script&gt;", "Запрос рекомендаций")
			.doesNotContain("<script");
	}

	@Test
	void aPlanThatAPersonAgreesIsAnEventOfItsOwnAndOutlivesTheProcess() throws IOException {
		Partner mse = open();
		ObjectNode told = mse
			.agree(new Plan("П-1", "2026-03-02", "office_1", "Иванов", "Иван", " ", "1990-01-01", "1", false));
		assertThat(told.at("/about/middleName").isNull()).isTrue();
		assertThat(told.path("accompaniment").asBoolean()).isFalse();
		assertThat(open().events()).containsExactly(told);
	}

	private Path file() {
		return this.folder.resolve("exchange.log");
	}

	private Partner open() throws IOException {
		Journal journal = new Journal(file());
		Partner partner = new Partner(Kind.MSE, journal, -1);
		journal.found().forEach((entry) -> partner.restore(entry.what(), entry.value()));
		return partner;
	}

	private static ObjectNode body(String name) {
		return JsonNodeFactory.instance.objectNode().put("lastName", name);
	}

}
