package ru.ryadom.contract;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.junit.jupiter.api.Test;
import org.springframework.core.Nullness;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is asked with, in both languages: the framework's own inspection looks at answers
 * and at the names of arguments, not inside inputs and enums.
 */
class InputTests {

	private static final Map<String, Set<Class<?>>> SCALARS = Map.of("String", Set.of(String.class), "ID",
			Set.of(String.class), "Int", Set.of(int.class, Integer.class), "Boolean",
			Set.of(boolean.class, Boolean.class), "Date", Set.of(LocalDate.class), "DateTime", Set.of(Instant.class));

	/** Enums whose Java name says less, because the room around it says the rest. */
	private static final Map<String, String> ENUMS = Map.of("AppointmentOrderStage", "OrderStage", "CitizenStepState",
			"StepState", "NgoFit", "Fit");

	private final Set<String> differences = new TreeSet<>();

	private final Map<String, Class<?>> seen = new TreeMap<>();

	@Test
	void everyArgumentIsReadAsItIsWritten() {
		Contract.fetchers().forEach((type, fields) -> fields.forEach((field, fetcher) -> {
			if (fetcher instanceof SelfDescribingDataFetcher<?> described) {
				arguments(type, field, described);
			}
		}));
		assertThat(this.seen).as("inputs that were compared").hasSizeGreaterThan(12).containsKey("IntakePersonInput");
		assertThat(this.differences).isEmpty();
	}

	@Test
	void everyEnumHasTheSameValuesOnBothSides() {
		Map<String, GraphQLEnumType> enums = Contract.types()
			.filter(GraphQLEnumType.class::isInstance)
			.map(GraphQLEnumType.class::cast)
			.collect(Collectors.toMap((each) -> ENUMS.getOrDefault(each.getName(), each.getName()), (each) -> each));
		JavaTypes types = JavaTypes.named(enums::containsKey);
		assertThat(enums.keySet()).hasSizeGreaterThan(15)
			.allSatisfy((name) -> assertThat(types.of(name)).as("Java's " + name)
				.singleElement()
				.satisfies((type) -> assertThat(constants(type)).as(name).isEqualTo(values(enums.get(name)))));
	}

	private void arguments(String type, String field, SelfDescribingDataFetcher<?> fetcher) {
		Map<String, GraphQLArgument> written = Stream
			.ofNullable(Contract.schema().getObjectType(type).getFieldDefinition(field))
			.flatMap((definition) -> definition.getArguments().stream())
			.collect(Collectors.toMap(GraphQLArgument::getName, (argument) -> argument));
		if (!written.isEmpty() && !written.keySet().equals(fetcher.getArguments().keySet())) {
			this.differences
				.add(type + "." + field + ": " + written.keySet() + " ≠ " + fetcher.getArguments().keySet());
		}
		fetcher.getArguments().forEach((name, java) -> {
			if (written.containsKey(name)) {
				compare(type + "." + field + "(" + name + ")", written.get(name).getType(), java);
			}
		});
	}

	private void compare(String at, GraphQLType written, ResolvableType java) {
		GraphQLType type = GraphQLTypeUtil.unwrapNonNull(written);
		Class<?> raw = java.resolve(Object.class);
		switch (type) {
			case GraphQLList list when Collection.class.isAssignableFrom(raw) ->
				compare(at + "[]", list.getWrappedType(), java.asCollection().getGeneric(0));
			case GraphQLScalarType scalar when SCALARS.getOrDefault(scalar.getName(), Set.of()).contains(raw) -> {
			}
			case GraphQLEnumType each when raw.isEnum() && constants(raw).equals(values(each)) -> {
			}
			case GraphQLInputObjectType input when raw.isRecord() -> compareInput(input, raw);
			default -> this.differences.add(at + ": " + GraphQLTypeUtil.simplePrint(type) + " ≠ " + java);
		}
	}

	private void compareInput(GraphQLInputObjectType input, Class<?> type) {
		if (this.seen.put(input.getName(), type) != null) {
			return;
		}
		Map<String, RecordComponent> parts = Arrays.stream(type.getRecordComponents())
			.collect(Collectors.toMap(RecordComponent::getName, (part) -> part));
		Set<String> names = input.getFields()
			.stream()
			.map(GraphQLInputObjectField::getName)
			.collect(Collectors.toSet());
		if (!names.equals(parts.keySet())) {
			this.differences.add(input.getName() + ": " + names + " ≠ " + parts.keySet());
		}
		for (GraphQLInputObjectField field : input.getFields()) {
			RecordComponent part = parts.get(field.getName());
			if (part != null) {
				String at = input.getName() + "." + field.getName();
				if (isRequired(field) == isNullable(part)) {
					this.differences.add(
							at + ": " + GraphQLTypeUtil.simplePrint(field.getType()) + " ≠ " + part.getAnnotatedType());
				}
				compare(at, field.getType(), ResolvableType.forMethodReturnType(part.getAccessor()));
			}
		}
	}

	/** Always there: asked for, or filled in by the contract. */
	private static boolean isRequired(GraphQLInputObjectField field) {
		GraphQLInputType type = field.getType();
		return type instanceof GraphQLNonNull;
	}

	private static boolean isNullable(RecordComponent part) {
		return Nullness.forMethodReturnType(part.getAccessor()) == Nullness.NULLABLE;
	}

	private static Set<String> constants(Class<?> type) {
		return Arrays.stream(Objects.requireNonNullElse(type.getEnumConstants(), new Object[0]))
			.map((constant) -> ((Enum<?>) constant).name())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> values(GraphQLEnumType type) {
		return type.getValues().stream().map((value) -> value.getName()).collect(Collectors.toCollection(TreeSet::new));
	}

}
