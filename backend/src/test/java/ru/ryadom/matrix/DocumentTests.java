package ru.ryadom.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.mongodb.client.MongoCollection;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

import ru.ryadom.matrix.AuditTrail.Entry;
import ru.ryadom.matrix.Road.Desk;
import ru.ryadom.papers.CertificatePaper;
import ru.ryadom.papers.CertificatePaper.Contacts;
import ru.ryadom.papers.CertificatePaper.Measure;
import ru.ryadom.papers.CertificatePaper.NgoProvider;
import ru.ryadom.papers.CertificatePaper.Official;
import ru.ryadom.papers.CertificatePaper.PersonalFile;
import ru.ryadom.papers.Print;
import ru.ryadom.papers.Words;
import ru.ryadom.papers.pdf.PaperText;
import ru.ryadom.papers.pdf.PdfChecks;
import ru.ryadom.support.RealKeycloak;
import ru.ryadom.support.ServerTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Fifty certificates that came down the road, fetched by their citizen: each file is read
 * by everybody and says what the page says, in its order.
 */
@ServerTest
@RealKeycloak
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentTests {

	private static final int CERTIFICATES = 50;

	private static final int MOST_MEASURES = 40;

	private static final Document CITIZEN = new Document("account", "00000000-0000-4000-8000-0000000000c1")
		.append("representative", null);

	private static final String CABINET = "{ viewer { ... on CitizenViewer { cases { edges { node { certificate { "
			+ "id number edition formedOn document { path fileName } largePrint { path } form { fullName snils "
			+ "personalFile { date number } provider providerEmail providerPhone measures { title content from to } start "
			+ "end notes officialPost officialName office } } } } } } } }";

	private static final List<String> LAST = List.of("Ан", "Соловьёва", "Салтыкова-Щедрина", "Римская-Корсакова",
			"Рождественская-Преображенская-Крестовоздвиженская");

	private static final List<String> FIRST = List.of("Ия", "Мария", "Анна-Мария", "Гульназ", "Абдурахмангаджимурад");

	private static final List<String> MIDDLE = List.of("Львовна", "Андреевна", "Вячеславовна", "Абдулхамидовна",
			"Мухамеднурмухамедовна");

	private final MongoOperations mongo;

	private final int port;

	private final Caller citizen;

	private final List<Road> roads = new ArrayList<>();

	DocumentTests(@Autowired MongoOperations mongo, @LocalServerPort int port) {
		this.mongo = mongo;
		this.port = port;
		this.citizen = new Caller(port, "citizen");
	}

	@BeforeAll
	void fiftyRoads() {
		Desk desk = new Desk(new Caller(this.port, "specialist"), new Caller(this.port, "head"), "staff_kuznetsova",
				"staff_tikhonov");
		LocalDate today = LocalDate.parse(this.citizen.ask("{ clock { today } }").at("/clock/today").asString());
		for (int i = 0; i < CERTIFICATES; i++) {
			InventedPerson person = new InventedPerson(450_000_000 + i * 10, LAST.get(i % 5), FIRST.get(i / 5 % 5),
					MIDDLE.get(i / 2 % 5));
			this.roads.add(new Road(desk, person).intake(today)
				.decide(true)
				.plan(measures(1 + i * (MOST_MEASURES - 1) / (CERTIFICATES - 1), today))
				.search()
				.draft()
				.approve(today)
				.form((i % 3 == 0) ? "" : "Нужен переводчик русского жестового языка. ".repeat(Math.min(i, 40)).strip())
				.deliver("PAPER", today));
		}
	}

	private static List<Map<String, Object>> measures(int count, LocalDate from) {
		return IntStream.range(0, count)
			.mapToObj((n) -> Map.<String, Object>of((n % 3 == 2) ? "ownTitle" : "listed",
					(n % 3 == 2) ? "Своё мероприятие № " + n + ": «первая неделя» на новом месте"
							: "accompaniment-" + (1 + n % 7),
					"content", "Быть рядом, переспросить и записать договорённости. ".repeat(1 + n % 6).strip(), "from",
					from.plusDays(n).toString(), "to", from.plusDays(n + 60L).toString()))
			.toList();
	}

	static IntStream certificates() {
		return IntStream.range(0, CERTIFICATES);
	}

	@ParameterizedTest
	@MethodSource("certificates")
	void theFileIsReadByEverybodyAndSaysWhatThePageSays(int index) {
		Road road = this.roads.get(index);
		JsonNode certificate = certificateOf(road);
		CertificatePaper page = page(certificate);
		assertThat(page.fullName()).isEqualTo(road.person().fullName());

		Answer answer = fetched(road, certificate.at("/document/path").asString());
		assertThat(answer.header("content-disposition")).contains(certificate.at("/document/fileName").asString());
		assertThat(PdfChecks.profileFaults(answer.bytes())).isEmpty();
		assertThat(PdfChecks.ownFaults(answer.bytes())).isEmpty();
		assertThat(PdfChecks.factsOutOfOrder(answer.bytes(), facts(certificate))).isEmpty();
		assertThat(PdfChecks.text(answer.bytes())).isEqualTo(PaperText.of(page, Print.NORMAL));
		if (index % 10 == 9) {
			byte[] large = fetched(road, certificate.at("/largePrint/path").asString()).bytes();
			assertThat(PdfChecks.profileFaults(large)).isEmpty();
			assertThat(PdfChecks.ownFaults(large)).isEmpty();
			assertThat(PdfChecks.text(large)).isEqualTo(PaperText.of(page, Print.LARGE));
		}
	}

	/** The file as this citizen gets it, with the trace that it leaves. */
	private Answer fetched(Road road, String path) {
		AuditTrail trail = new AuditTrail(new Caller(this.port, "auditor"));
		Answer answer = this.citizen.get(path);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("content-type")).isEqualTo("application/pdf");
		assertThat(answer.header("cache-control")).isEqualTo("no-store");
		assertThat(trail.fresh()).containsExactly(new Entry("READ", "Гражданин", "получение сертификата для печати",
				List.of(road.personId()), road.certificateId()));
		return answer;
	}

	/** Makes the one citizen's account this person's, and opens their certificate. */
	private JsonNode certificateOf(Road road) {
		MongoCollection<Document> people = this.mongo.getCollection("people");
		people.updateMany(new Document(), new Document("$set", new Document("links", List.of())));
		people.updateOne(new Document("_id", road.personId()),
				new Document("$set", new Document("links", List.of(CITIZEN))));
		return this.citizen.ask(CABINET).at("/viewer/cases/edges/0/node/certificate");
	}

	private static CertificatePaper page(JsonNode certificate) {
		JsonNode form = certificate.path("form");
		return new CertificatePaper(text(certificate, "number"), certificate.path("edition").asInt(),
				text(form, "fullName"), text(form, "snils"),
				new PersonalFile(day(form, "personalFile/date"), text(form, "personalFile/number")),
				new NgoProvider(text(form, "provider")),
				new Contacts(List.of(text(form, "providerEmail")), text(form, "providerPhone")),
				form.path("measures")
					.valueStream()
					.map((each) -> new Measure(text(each, "title"), text(each, "content"), day(each, "from"),
							day(each, "to")))
					.toList(),
				day(form, "start"), day(form, "end"), text(form, "notes"),
				new Official(text(form, "officialPost"), text(form, "officialName")), day(certificate, "formedOn"),
				text(form, "office"), List.of(), true, text(certificate, "id"));
	}

	/**
	 * The facts of Приложение 1 and below it one after another, apart from how our page
	 * is made.
	 */
	private static List<String> facts(JsonNode certificate) {
		JsonNode form = certificate.path("form");
		List<String> facts = new ArrayList<>(List.of(text(form, "fullName"), text(form, "snils"),
				Words.date(day(form, "personalFile/date")), text(form, "personalFile/number"), text(form, "provider"),
				text(form, "providerEmail"), text(form, "providerPhone")));
		for (JsonNode measure : form.path("measures")) {
			facts.addAll(List.of(text(measure, "title"), text(measure, "content"), Words.date(day(measure, "from")),
					Words.date(day(measure, "to"))));
		}
		facts.addAll(List.of(Words.date(day(form, "start")), Words.date(day(form, "end")),
				form.path("notes").isNull() ? "нет" : text(form, "notes"), text(form, "officialPost"),
				text(form, "officialName"), text(certificate, "number"), text(certificate, "id"), text(form, "office"),
				Words.date(day(certificate, "formedOn"))));
		return facts;
	}

	private static String text(JsonNode node, String path) {
		return node.at("/" + path).asString("");
	}

	private static LocalDate day(JsonNode node, String path) {
		return LocalDate.parse(text(node, path));
	}

}
