package ru.ryadom.law.graphql;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.DefaultExecutionGraphQlService;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SchemaReport;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import ru.ryadom.law.Law;
import ru.ryadom.law.NormUse;
import ru.ryadom.law.NormUseKind;
import ru.ryadom.law.NormUser;
import ru.ryadom.law.Norms;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every public question of the room, asked over its real SDL without a server or a
 * database.
 */
class LawGraphQlTests {

	private static final AnnotationConfigApplicationContext CONTEXT = new AnnotationConfigApplicationContext();

	private static final AtomicReference<SchemaReport> REPORT = new AtomicReference<>();

	private static GraphQlTester graphQl;

	@BeforeAll
	static void open() {
		CONTEXT.registerBean("room", NormUser.class,
				() -> () -> Stream.of(new NormUse(Norms.SIT_20, NormUseKind.ACTION, "Назначить работника")));
		CONTEXT.scan("ru.ryadom.law", "ru.ryadom.kernel.graphql");
		CONTEXT.refresh();
		AnnotatedControllerConfigurer controllers = new AnnotatedControllerConfigurer();
		controllers.setApplicationContext(CONTEXT);
		controllers.afterPropertiesSet();
		GraphQlSource.SchemaResourceBuilder builder = GraphQlSource.schemaResourceBuilder()
			.schemaResources(new ByteArrayResource(LawSdl.text().getBytes(StandardCharsets.UTF_8)))
			.configureRuntimeWiring(controllers)
			.configureRuntimeWiring(CONTEXT.getBean(RuntimeWiringConfigurer.class))
			.exceptionResolvers(CONTEXT.getBeanProvider(DataFetcherExceptionResolver.class).orderedStream().toList())
			.inspectSchemaMappings(REPORT::set);
		CONTEXT.getBeanProvider(GraphQlSourceBuilderCustomizer.class)
			.orderedStream()
			.forEach((customizer) -> customizer.customize(builder));
		graphQl = ExecutionGraphQlServiceTester.create(new DefaultExecutionGraphQlService(builder.build()));
	}

	@AfterAll
	static void close() {
		CONTEXT.close();
	}

	@Test
	void theSdlAndTheCodeSayTheSame() {
		SchemaReport report = REPORT.get();
		assertThat(report.unmappedFields()).isEmpty();
		assertThat(report.skippedTypes()).isEmpty();
		assertThat(report.unmappedArguments()).isEmpty();
		assertThat(report.fieldNullnessErrors()).isEmpty();
		assertThat(report.argumentNullnessErrors()).isEmpty();
	}

	@Test
	void aTermComesWithItsRuleNormStepsAndSubject() {
		graphQl.document("""
				{ termDate(norm: "SIT-01", from: "2025-06-05", region: "RU-TA") {
				    rule { id title method trigger norm { id } }
				    from date nominalDate
				    steps { date kind reason }
				    norm { id basis }
				    region { id name ownDaysOff { date title source } } } }""")
			.execute()
			.path("termDate")
			.matchesJsonStrictly("""
					{ "rule": { "id": "SIT-01", "title": "Решение о нуждаемости по собственному мнению",
					    "method": "не позднее следующего рабочего дня", "trigger": "день согласования плана",
					    "norm": { "id": "SIT-01" } },
					  "from": "2025-06-05", "date": "2025-06-09", "nominalDate": "2025-06-09",
					  "steps": [
					    { "date": "2025-06-05", "kind": "START", "reason": "День события: день согласования плана" },
					    { "date": "2025-06-06", "kind": "SKIPPED", "reason": "Нерабочий день субъекта: Курбан-байрам" },
					    { "date": "2025-06-07", "kind": "SKIPPED", "reason": "Суббота" },
					    { "date": "2025-06-08", "kind": "SKIPPED", "reason": "Воскресенье" },
					    { "date": "2025-06-09", "kind": "COUNTED", "reason": "Посчитан, 1-й рабочий день" } ],
					  "norm": { "id": "SIT-01", "basis": "PRESENTATION" },
					  "region": { "id": "RU-TA", "name": "Республика Татарстан", "ownDaysOff": [
					    { "date": "2025-06-06", "title": "Курбан-байрам",
					      "source": "вторичный источник; акт субъекта не открывался" } ] } }""");
	}

	@Test
	void everyTermRuleAnswersByItsId() {
		for (String rule : ids("{ termRules { id } }", "termRules[*].id")) {
			graphQl
				.document("query ($rule: ID!) { termDate(norm: $rule, from: \"2026-02-02\") { date region { id } } }")
				.variable("rule", rule)
				.execute()
				.path("termDate.date")
				.hasValue()
				.path("termDate.region")
				.valueIsNull();
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			SIT-10     | 2027-12-31 | RU-MOW | CALENDAR_MISSING  | 2028
			SIT-99     | 2026-01-01 | RU-MOW | TERM_RULE_UNKNOWN | «SIT-99»
			<b>sit     | 2026-01-01 | RU-MOW | TERM_RULE_UNKNOWN | «<b>sit»
			%s         | 2026-01-01 | RU-MOW | TERM_RULE_UNKNOWN | «%s»
			SIT-02/RCV | 2026-01-01 | RU-QQ  | REGION_UNKNOWN    | «RU-QQ»
			SIT-01     | 2026-01-01 | Москва | REGION_UNKNOWN    | «Москва»
			""")
	void whatCannotBeComputedIsATopLevelErrorWithItsCode(String rule, String from, String region, String code,
			String named) {
		graphQl
			.document("query ($rule: ID!, $from: Date!, $region: ID) {"
					+ " termDate(norm: $rule, from: $from, region: $region) { date } }")
			.variable("rule", rule)
			.variable("from", from)
			.variable("region", region)
			.execute()
			.errors()
			.satisfy((errors) -> {
				assertThat(errors).singleElement()
					.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", code))
					.satisfies((error) -> assertThat(error.getMessage()).contains(named));
			});
	}

	@Test
	void aNormSaysItsWordsItsBasisAndWhereItIsUsed() {
		graphQl.document("""
				{ norm(id: "SIT-20") { title act point text plain source since until
				    figures { name value unit } termRules { id } uses { kind title } } }""")
			.execute()
			.path("norm.point")
			.valueIsNull()
			.path("norm.uses")
			.matchesJsonStrictly("[{ \"kind\": \"ACTION\", \"title\": \"Назначить работника\" }]");
		graphQl.document("{ norm(id: \"QUO-01\") { since until figures { name value unit } termRules { id } } }")
			.execute()
			.path("norm")
			.matchesJsonStrictly("""
					{ "since": "2024-09-01", "until": "2030-08-31",
					  "figures": [ { "name": "dayOfMonth", "value": "10", "unit": "число месяца" },
					               { "name": "minimumPlaces", "value": "1", "unit": "рабочее место" } ],
					  "termRules": [ { "id": "QUO-01L" }, { "id": "QUO-01S" } ] }""");
	}

	@Test
	void aNormThatIsNotThereIsEmptyAndNoError() {
		for (String id : List.of("SIT-99", "", "../../etc")) {
			graphQl.document("query ($id: ID!) { norm(id: $id) { id } }")
				.variable("id", id)
				.execute()
				.path("norm")
				.valueIsNull();
		}
	}

	@Test
	void theListOfNormsIsReadPageByPageWithoutGapsOrRepeats() {
		Set<String> seen = new HashSet<>();
		String after = null;
		boolean more = true;
		while (more) {
			GraphQlTester.Response page = norms(7, after);
			List<String> ids = page.path("norms.edges[*].node.id").entityList(String.class).get();
			assertThat(page.path("norms.pageInfo.hasPreviousPage").entity(Boolean.class).get())
				.isEqualTo(!seen.isEmpty());
			assertThat(ids).isSorted().allMatch(seen::add, "was not on a page before");
			more = page.path("norms.pageInfo.hasNextPage").entity(Boolean.class).get();
			after = page.path("norms.pageInfo.endCursor").entity(String.class).get();
		}
		assertThat(seen).hasSize(CONTEXT.getBean(Law.class).norms().size());
	}

	@ParameterizedTest
	@CsvSource({ "0,", "101,", "-1,", "10,?", "10,U0lUH1g" })
	void aPageThatMakesNoSenseIsABadRequest(int first, String after) {
		norms(first, after).errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST")));
	}

	@Test
	void subjectsCalendarsAndListsAreReadWhole() {
		assertThat(ids("{ regions { id name ownDaysOff { date } } }", "regions[*].id")).hasSize(89);
		graphQl
			.document("{ calendars { year source workingDays daysOff { date title } workingWeekends { date title } } }")
			.execute()
			.path("calendars[*].workingDays")
			.entityList(Integer.class)
			.containsExactly(248, 247, 247, 247);
		graphQl
			.document(
					"{ measureList(id: \"accompaniment\") { title edition source items { id position title note } } }")
			.execute()
			.path("measureList.items[*].id")
			.entityList(String.class)
			.hasSize(8);
		graphQl.document("{ measureList(id: \"nothing\") { id } }").execute().path("measureList").valueIsNull();
	}

	private static List<String> ids(String document, String path) {
		return graphQl.document(document).execute().path(path).entityList(String.class).get();
	}

	private static GraphQlTester.Response norms(int first, String after) {
		return graphQl.document("""
				query ($first: Int, $after: String) { norms(first: $first, after: $after) {
				  edges { cursor node { id } }
				  pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }""")
			.variables(after == null ? Map.of("first", first) : Map.of("first", first, "after", after))
			.execute();
	}

}
