package ru.ryadom.contract;

import java.lang.reflect.Method;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import graphql.schema.DataFetcher;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import org.springframework.core.MethodParameter;
import org.springframework.core.Nullness;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;
import org.springframework.util.StringUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is answered, in both languages: the framework's own inspection finds each field,
 * but does not compare scalars, enums, or whether a record's part may be missing.
 */
class AnswerTests {

	/** What Java has for a scalar; an id may be any value that writes itself. */
	private static final Map<String, Set<Class<?>>> SCALARS = Map.of("String", Set.of(String.class), "Int",
			Set.of(int.class, Integer.class), "Boolean", Set.of(boolean.class, Boolean.class), "Date",
			Set.of(LocalDate.class), "DateTime", Set.of(Instant.class));

	private final Set<String> differences = new TreeSet<>();

	private final Map<String, Class<?>> seen = new TreeMap<>();

	private final JavaTypes members = JavaTypes.named((name) -> Contract.schema().getType(name) != null);

	@Test
	void everyAnswerIsWhatTheContractPromises() {
		walk(Contract.schema().getQueryType(), ResolvableType.NONE);
		walk(Contract.schema().getMutationType(), ResolvableType.NONE);
		walk(Contract.schema().getSubscriptionType(), ResolvableType.NONE);
		Set<String> all = Contract.types()
			.filter(GraphQLObjectType.class::isInstance)
			.map(GraphQLNamedType::getName)
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(this.seen.keySet()).as("types that were compared").isEqualTo(all);
		assertThat(this.differences).isEmpty();
	}

	private void walk(GraphQLObjectType type, ResolvableType java) {
		if (this.seen.putIfAbsent(type.getName(), java.resolve(Object.class)) != null) {
			return;
		}
		for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
			String at = type.getName() + "." + field.getName();
			DataFetcher<?> fetcher = Contract.fetchers().getOrDefault(type.getName(), Map.of()).get(field.getName());
			if (fetcher instanceof SelfDescribingDataFetcher<?> described) {
				Method method = Objects.requireNonNull(described.asMethod());
				boolean batch = described.usesDataLoader();
				compare(at, field.getType(), described.getReturnType(), !batch && isNullable(method));
			}
			else {
				accessor(java, field.getName()).ifPresentOrElse((method) -> compare(at, field.getType(),
						ResolvableType.forMethodParameter(new MethodParameter(method, -1), java), isNullable(method)),
						() -> this.differences.add(at + ": not in " + java));
			}
		}
	}

	private void compare(String at, GraphQLType written, ResolvableType java, boolean nullable) {
		Class<?> raw = java.resolve(Object.class);
		if (raw == Optional.class) {
			compare(at, written, java.getGeneric(0), true);
			return;
		}
		if (raw == CompletableFuture.class || Publisher.class.isAssignableFrom(raw)) {
			compare(at, written, java.getGeneric(0), nullable);
			return;
		}
		if (GraphQLTypeUtil.isNonNull(written) && nullable) {
			this.differences.add(at + ": " + GraphQLTypeUtil.simplePrint(written) + ", but Java may have none");
		}
		GraphQLType type = GraphQLTypeUtil.unwrapNonNull(written);
		switch (type) {
			case GraphQLList list when Collection.class.isAssignableFrom(raw) ->
				compare(at + "[]", list.getWrappedType(), java.asCollection().getGeneric(0), false);
			case GraphQLScalarType scalar when scalar.getName().equals("ID")
					|| SCALARS.getOrDefault(scalar.getName(), Set.of()).contains(raw) ->
				{
				}
			case GraphQLEnumType each when raw.isEnum() && constants(raw).equals(values(each)) -> {
			}
			case GraphQLObjectType object when !raw.getName().startsWith("java.") -> walk(object, java);
			case GraphQLUnionType union -> union.getTypes().forEach(this::member);
			case GraphQLInterfaceType face -> Contract.schema().getImplementations(face).forEach(this::member);
			default -> this.differences.add(at + ": " + GraphQLTypeUtil.simplePrint(type) + " ≠ " + java);
		}
	}

	private void member(GraphQLNamedType type) {
		List<Class<?>> classes = this.members.of(type.getName());
		if (classes.size() == 1) {
			walk((GraphQLObjectType) type, ResolvableType.forClass(classes.getFirst()));
		}
		else {
			this.differences.add(type.getName() + ": " + classes);
		}
	}

	private static Optional<Method> accessor(ResolvableType java, String field) {
		Set<String> names = Set.of(field, "get" + StringUtils.capitalize(field), "is" + StringUtils.capitalize(field));
		return Arrays.stream(java.resolve(Object.class).getMethods())
			.filter((method) -> method.getParameterCount() == 0 && names.contains(method.getName()))
			.findFirst();
	}

	private static boolean isNullable(Method method) {
		return Nullness.forMethodReturnType(method) == Nullness.NULLABLE;
	}

	private static Set<String> constants(Class<?> type) {
		return Arrays.stream(type.getEnumConstants())
			.map((constant) -> ((Enum<?>) constant).name())
			.collect(Collectors.toSet());
	}

	private static Set<String> values(GraphQLEnumType type) {
		return type.getValues().stream().map((value) -> value.getName()).collect(Collectors.toSet());
	}

}
