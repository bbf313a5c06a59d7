package ru.ryadom.matrix;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;

import ru.ryadom.matrix.Road.Desk;
import ru.ryadom.support.Explained;
import ru.ryadom.support.SentCommands;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An organisation and its companion see name, contacts, needs, their own measures and
 * days, and nothing else: each value that was typed into the case is looked for in all
 * that they can be told.
 */
@TownTest
class AccompanyingSightTests {

	private static final String LISTS = "{ viewer { __typename ... on %s { assignments(first: 2) { edges { node { id } } } } } }";

	@LocalServerPort
	private int port;

	@Autowired
	private SentCommands commands;

	@Autowired
	private MongoOperations mongo;

	private Road road;

	private WorkSteps work;

	private LocalDate today;

	private String all(String user, String type) {
		Caller caller = new Caller(this.port, user);
		Schema schema = Schema.of(new Caller(this.port, null));
		AccessTable table = new AccessTable();
		Kind kind = Kind.of(user.equals("ngo") ? "ngo" : "ngo_worker");
		Selections mine = new Selections(schema, (one) -> table.may(kind, one));
		StringBuilder told = new StringBuilder();
		schema.type(type)
			.fields()
			.stream()
			.filter((field) -> table.may(kind, type + "." + field.name()))
			.map((field) -> mine.field(type, field.name()))
			.forEach((field) -> told.append(
					caller.send("{ viewer { __typename ... on " + type + " { " + field + " } } }", Map.of()).body()));
		String node = "query($id: ID!) { " + mine.field("Query", "node") + " }";
		ids().forEach((id) -> told.append(caller.send(node, Map.of("id", id)).body()));
		return told.toString();
	}

	private Stream<String> ids() {
		return Stream.concat(this.work.nodes().stream(), Stream.of(this.road.id(), this.road.orderId()));
	}

	private void begin() {
		Desk desk = new Desk(new Caller(this.port, "specialist"), new Caller(this.port, "head"), "staff_kuznetsova",
				"staff_tikhonov");
		this.today = LocalDate
			.parse(new Caller(this.port, null).ask("{ clock { today } }").at("/clock/today").asString());
		Entered entry = new Entered(new Caller(this.port, "registrar"), "RU-MOW", "office_moscow-south")
			.add("Опора и дело", "7700000016");
		this.road = new Road(desk, new InventedPerson(460_000_010, "Белоручейская", "Глафира", "Титовна"));
		this.work = new WorkSteps(this.road, new Caller(this.port, "ngo"), new Caller(this.port, "companion"),
				"companion_zhuravleva");
		Map<String, Object> intake = new LinkedHashMap<>(this.road.intakeInput(this.today));
		intake.put("personalFileNumber", "канарейка-дело-1");
		intake.put("ipraNumber", "канарейка-ипра-2");
		this.road.changeCase("intakeCase", intake);
		this.road.changeCase("decideNeed", this.road
			.ofCase(Map.of("needed", true, "ground", "IPRA_EXTRACT", "reasons", "канарейка-обоснование-3")));
		this.road.plan(List.of(measure("Своё мероприятие", "Быть рядом на собеседовании."),
				measure("канарейка-чужое-мероприятие-4", "канарейка-чужое-содержание-5")));
		this.work.offer(entry.id(), this.today);
	}

	private Map<String, Object> measure(String title, String content) {
		return Map.of("ownTitle", title, "content", content, "from", this.today.toString(), "to",
				this.today.plusDays(60).toString());
	}

	@Test
	void whoAccompaniesSeesWhatIsNeededForItAndNothingElse() {
		begin();
		assertThat(all("ngo", "NgoViewer")).contains("Быть рядом на собеседовании", "LARGE_PRINT")
			.doesNotContain("Белоручейская", "+7 900 000-00-00", "p460000010@example.org");

		this.work.answer(true, 0).engage(this.today);
		this.road.draft("staff_tikhonov");
		sendBack();
		this.road.draft("staff_kuznetsova").approve(this.today);
		this.road.form("канарейка-примечание-7");
		this.work.delivered(this.today).did(this.today);
		assertSeen("ngo", "NgoViewer");
		assertSeen("companion", "NgoWorkerViewer");

		this.road.changeCase("endCase", this.road
			.ofCase(Map.of("outcome", "OTHER", "on", this.today.toString(), "reason", "канарейка-исход-8")));
		this.work.report(false);
		assertSeen("ngo", "NgoViewer");
		assertSeen("companion", "NgoWorkerViewer");
	}

	private void sendBack() {
		String id = this.road.orderId();
		int revision = this.road.file().at("/orders/0/revision").asInt();
		this.road.change(new Caller(this.port, "head"), "returnAppointmentOrder",
				Map.of("orderId", id, "revision", revision, "reason", "канарейка-возврат-6"), "order { id }");
		this.road.refresh();
	}

	private void assertSeen(String user, String type) {
		String told = all(user, type);
		assertThat(told).contains("Белоручейская Глафира Титовна", "+7 900 000-00-00", "p460000010@example.org",
				"LARGE_PRINT", "Своё мероприятие", "Быть рядом на собеседовании.", "Встретились у входа.");
		assertThat(told).doesNotContain("канарейка", this.road.person().snils(),
				this.road.person().snils().replaceAll("\\D", ""), "1990-05-17", this.road.personId(),
				this.road.orderId(), "Кузнецова");
	}

	@Test
	void offersAndCompanionsAreReadByTheirIndexes() {
		Caller ngo = new Caller(this.port, "ngo");
		ngo.ask("{ viewer { ... on NgoViewer { offers(first: 2) { edges { node { id } } } "
				+ "companions(first: 2) { edges { node { id } } } } } }");
		assertThat(List.of("cases", "companions"))
			.allSatisfy((collection) -> assertThat(Explained.lastFind(this.commands, collection, this.mongo).stages())
				.contains("IXSCAN")
				.doesNotContain("COLLSCAN"));
	}

	@Test
	void aListIsReadByItsIndexAndAsksForItsPeopleAtOnce() {
		for (var each : Map.of("ngo", "NgoViewer", "companion", "NgoWorkerViewer", "specialist", "StaffViewer")
			.entrySet()) {
			this.commands.forget();
			new Caller(this.port, each.getKey()).ask(LISTS.formatted(each.getValue())
				.replace("{ id }", "{ id person { fullName } reportTerm { id } actions { name } }"));
			assertThat(this.commands.all()
				.stream()
				.filter((sent) -> sent.name().equals("find"))
				.filter((sent) -> List.of("assignments", "people", "terms").contains(sent.collection()))
				.map(Object::toString)
				.toList()).doesNotHaveDuplicates();
			assertThat(Explained.lastFind(this.commands, "assignments", this.mongo).isOrderedByIndex())
				.as(each.getKey())
				.isTrue();
		}
	}

}
