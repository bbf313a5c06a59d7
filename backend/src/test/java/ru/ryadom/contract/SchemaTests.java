package ru.ryadom.contract;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLUnionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.springframework.graphql.execution.SchemaReport;
import org.springframework.util.StringUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** The contract and the code, field by field. */
class SchemaTests {

	/**
	 * Fields whose room is not built yet, with the room that brings them. When it has,
	 * the line goes; in the end there is none.
	 */
	private static final Map<String, String> AWAITED = new TreeMap<>();

	private final SchemaReport report = Contract.report();

	@Test
	void thereIsAContractToLookAt(TestReporter reporter) {
		Set<String> types = new TreeSet<>(Contract.types().map(GraphQLNamedType::getName).toList());
		reporter.publishEntry("types", types.toString());
		assertThat(types).hasSizeGreaterThan(120)
			.contains("Case", "CitizenCase", "Certificate", "TermDate", "StaffViewer");
		assertThat(Contract.fetchers().get("Mutation")).hasSizeGreaterThan(10);
	}

	@Test
	void everyFieldIsServedByTheCode() {
		assertThat(this.report.unmappedFields()
			.stream()
			.map((field) -> field.getTypeName() + "." + field.getFieldName())
			.collect(Collectors.toSet())).as("a field without Java, or a line of AWAITED whose field is there now")
			.isEqualTo(AWAITED.keySet());
	}

	@Test
	void nothingIsServedThatIsNotInTheContract() {
		assertThat(this.report.unmappedRegistrations()).isEmpty();
		assertThat(this.report.unmappedArguments()).isEmpty();
	}

	@Test
	void bothSidesAgreeOnWhatMayBeMissing() {
		assertThat(this.report.fieldNullnessErrors().entrySet()).as("promised by the contract, nullable in Java")
			.isEmpty();
		assertThat(this.report.argumentNullnessErrors().entrySet()).as("optional in the contract, demanded by Java")
			.isEmpty();
	}

	@Test
	void noTypeIsSkipped() {
		assertThat(this.report.skippedTypes()
			.stream()
			.filter((skipped) -> !AWAITED.containsKey(
					skipped.fieldCoordinates().getTypeName() + "." + skipped.fieldCoordinates().getFieldName()))
			.map((skipped) -> skipped + " at " + skipped.fieldCoordinates())).isEmpty();
	}

	@Test
	void everyMemberOfAUnionOrInterfaceIsOneJavaType() {
		Set<String> members = new TreeSet<>(Contract.types().flatMap(SchemaTests::members).toList());
		members.removeIf(SchemaTests::isAwaited);
		JavaTypes types = JavaTypes.named(members::contains);
		assertThat(members).hasSizeGreaterThan(30)
			.allSatisfy((member) -> assertThat(types.of(member)).as(member).hasSize(1));
	}

	private static Stream<String> members(GraphQLNamedType type) {
		return switch (type) {
			case GraphQLUnionType union -> union.getTypes().stream().map(GraphQLNamedType::getName);
			case GraphQLInterfaceType face ->
				Contract.schema().getImplementations(face).stream().map(GraphQLNamedType::getName);
			default -> Stream.empty();
		};
	}

	/** Whether it is an answer of a mutation that is awaited. */
	private static boolean isAwaited(String member) {
		return AWAITED.keySet()
			.stream()
			.filter((field) -> field.startsWith("Mutation."))
			.map((field) -> StringUtils.capitalize(field.substring("Mutation.".length())))
			.anyMatch((mutation) -> member.equals(mutation + "Done") || member.equals(mutation + "Refused"));
	}

}
