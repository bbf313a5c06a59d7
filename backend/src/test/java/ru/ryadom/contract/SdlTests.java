package ru.ryadom.contract;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import org.junit.jupiter.api.Test;
import org.springframework.util.StringUtils;
import ru.ryadom.access.Audience;
import ru.ryadom.access.graphql.AudienceRules;

import static org.assertj.core.api.Assertions.assertThat;

/** What the contract promises about itself. */
class SdlTests {

	@Test
	void aMutationTakesOneInputWithAKeyOfRepetition() {
		assertThat(mutations()).hasSizeGreaterThan(10).allSatisfy((mutation) -> {
			String input = StringUtils.capitalize(mutation.getName()) + "Input";
			assertThat(mutation.getArguments()).as(mutation.getName()).singleElement().satisfies((argument) -> {
				assertThat(argument.getName()).isEqualTo("input");
				assertThat(GraphQLTypeUtil.simplePrint(argument.getType())).isEqualTo(input + "!");
			});
			var key = ((GraphQLInputObjectType) Contract.schema().getType(input)).getField("idempotencyKey");
			assertThat(key).as(input + ".idempotencyKey").isNotNull();
			assertThat(GraphQLTypeUtil.simplePrint(key.getType())).isEqualTo("String!");
		});
	}

	@Test
	void aMutationIsDoneOrRefusedWithEveryObjection() {
		assertThat(mutations()).allSatisfy((mutation) -> {
			String name = StringUtils.capitalize(mutation.getName());
			assertThat(GraphQLTypeUtil.simplePrint(mutation.getType())).isEqualTo(name + "Result!");
			GraphQLUnionType result = (GraphQLUnionType) Contract.schema().getType(name + "Result");
			assertThat(result.getTypes()).extracting(GraphQLNamedType::getName)
				.containsExactly(name + "Done", name + "Refused");
			assertThat(Contract.schema().getObjectType(name + "Refused").getInterfaces())
				.extracting(GraphQLNamedType::getName)
				.containsExactly("Refusal");
		});
	}

	@Test
	void aListThatCanGrowIsAConnection() {
		Set<String> lists = fields()
			.filter((field) -> GraphQLTypeUtil.unwrapNonNull(field.type()) instanceof GraphQLList)
			.filter((field) -> !(field.of().endsWith("Connection") && field.name().equals("edges")))
			.filter((field) -> !Bounded.ANYWHERE.contains(field.name()))
			.map((field) -> field.of() + "." + field.name())
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(lists).as("make it a connection, or say in Bounded what bounds it")
			.isEqualTo(Bounded.LISTS.keySet());
	}

	@Test
	void aConnectionIsAskedForByPageAndAnswersSo() {
		List<Field> connections = fields()
			.filter((field) -> GraphQLTypeUtil.unwrapNonNull(field.type()) instanceof GraphQLObjectType type
					&& type.getName().endsWith("Connection"))
			.toList();
		assertThat(connections).hasSizeGreaterThan(5).allSatisfy((field) -> {
			assertThat(field.definition().getArgument("first")).as(field.toString()).isNotNull();
			assertThat(field.definition().getArgument("first").getArgumentDefaultValue().isSet()).isTrue();
			assertThat(field.definition().getArgument("after")).as(field.toString()).isNotNull();
			var type = (GraphQLObjectType) GraphQLTypeUtil.unwrapNonNull(field.type());
			assertThat(GraphQLTypeUtil.simplePrint(type.getField("pageInfo").getType())).isEqualTo("PageInfo!");
			assertThat(GraphQLTypeUtil.simplePrint(type.getField("edges").getType()))
				.isEqualTo("[" + type.getName().replace("Connection", "Edge") + "!]!");
		});
	}

	@Test
	void everyFieldHasAnAudience() {
		AudienceRules rules = new AudienceRules(Contract.schema());
		assertThat(rules.byField()).hasSizeGreaterThan(250)
			.containsEntry("Query.termDate", Set.of(Audience.PUBLIC))
			.allSatisfy((field, audience) -> assertThat(audience).as(field).isNotEmpty());
	}

	@Test
	void theAudiencesAreTheSameOnBothSides() {
		assertThat(((GraphQLEnumType) Contract.schema().getType("Audience")).getValues())
			.extracting((value) -> value.getName())
			.containsExactlyElementsOf(Arrays.stream(Audience.values()).map(Enum::name).toList());
	}

	private static List<GraphQLFieldDefinition> mutations() {
		return Contract.schema().getMutationType().getFieldDefinitions();
	}

	private static Stream<Field> fields() {
		return Contract.types()
			.filter(GraphQLObjectType.class::isInstance)
			.map(GraphQLObjectType.class::cast)
			.flatMap((type) -> type.getFieldDefinitions().stream().map((field) -> new Field(type.getName(), field)));
	}

	/** A field of an answer. */
	private record Field(String of, GraphQLFieldDefinition definition) {

		String name() {
			return this.definition.getName();
		}

		GraphQLType type() {
			return this.definition.getType();
		}

	}

}
