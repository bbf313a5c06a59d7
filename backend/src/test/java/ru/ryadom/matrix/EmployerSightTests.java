package ru.ryadom.matrix;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import ru.ryadom.matrix.Road.Desk;
import ru.ryadom.support.RealKeycloak;
import ru.ryadom.support.ServerTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An employer sees the name of the worker, the post, the first day and its own answers,
 * and nothing else: each value that was typed into the case, and each reason of the
 * office, is looked for in all that it can be told at every stage.
 */
@ServerTest
@RealKeycloak
class EmployerSightTests {

	@LocalServerPort
	private int port;

	private Road road;

	private NoticeSteps notice;

	private Caller employer;

	private LocalDate today;

	private String all() {
		Schema schema = Schema.of(new Caller(this.port, null));
		AccessTable table = new AccessTable();
		Selections mine = new Selections(schema, (one) -> table.may(Kind.EMPLOYER, one));
		StringBuilder told = new StringBuilder();
		schema.type("EmployerViewer")
			.fields()
			.stream()
			.map((field) -> mine.field("EmployerViewer", field.name()))
			.forEach((field) -> told.append(
					this.employer.send("{ viewer { __typename ... on EmployerViewer { " + field + " } } }", Map.of())
						.body()));
		String node = "query($id: ID!) { " + mine.field("Query", "node") + " }";
		List.of(this.notice.id(), this.road.id(), this.road.personId(), this.road.certificateId())
			.forEach((id) -> told.append(this.employer.send(node, Map.of("id", id)).body()));
		return told.toString();
	}

	private void begin() {
		Caller specialist = new Caller(this.port, "specialist");
		this.employer = new Caller(this.port, "employer");
		this.today = LocalDate
			.parse(new Caller(this.port, null).ask("{ clock { today } }").at("/clock/today").asString());
		Desk desk = new Desk(specialist, new Caller(this.port, "head"), "staff_kuznetsova", "staff_tikhonov");
		this.road = new Road(desk, new InventedPerson(460_001_010, "Белоручейская", "Глафира", "Титовна"));
		this.notice = new NoticeSteps(this.road);
		Map<String, Object> intake = new LinkedHashMap<>(this.road.intakeInput(this.today));
		intake.put("personalFileNumber", "канарейка-дело-1");
		intake.put("ipraNumber", "канарейка-ипра-2");
		this.road.changeCase("intakeCase", intake);
		this.road.changeCase("decideNeed", this.road
			.ofCase(Map.of("needed", true, "ground", "IPRA_EXTRACT", "reasons", "канарейка-обоснование-3")));
		this.road.plan(List.of(Map.of("ownTitle", "канарейка-мероприятие-4", "content", "канарейка-содержание-5",
				"from", this.today.toString(), "to", this.today.plusDays(60).toString())));
		this.road.search().draft().approve(this.today).form("канарейка-примечание-6").deliver("PAPER", this.today);
		new EndingSteps(this.road).hired(this.today, "ООО «Лампа»", NoticeSteps.LAMP);
		this.notice.send(specialist);
	}

	@Test
	void anEmployerSeesTheNoticeAndNothingOfTheCase() {
		begin();
		assertSeen();
		this.notice.disown(this.employer);
		assertSeen();
		withdraw("канарейка-отзыв-7");
		assertSeen();
		this.notice.send(new Caller(this.port, "specialist")).respond(this.employer);
		assertSeen();
		String id = this.notice.id();
		this.road.change(
				new Caller(this.port, "specialist"), "recordNeedAnalysis", Map.of("noticeId", id, "revision", 2,
						"needed", false, "reasons", "канарейка-основания-8", "reasonsPlain", "канарейка-просто-9"),
				"notice { id }");
		assertSeen();
	}

	private void withdraw(String reason) {
		this.road.change(new Caller(this.port, "specialist"), "withdrawEmployerNotice",
				Map.of("noticeId", this.notice.id(), "revision", 2, "reason", reason), "notice { id }");
	}

	private void assertSeen() {
		String told = all();
		assertThat(told).contains("Белоручейская Глафира Титовна", "оператор", this.notice.id());
		assertThat(told).doesNotContain("канарейка", this.road.person().snils(),
				this.road.person().snils().replaceAll("\\D", ""), "1990-05-17", this.road.personId(), this.road.id(),
				this.road.certificateId(), "+7 900 000-00-00", "p460001010@example.org", "Кузнецова", "Морозова");
	}

}
