package ru.ryadom.contract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.language.Description;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ObjectTypeExtensionDefinition;
import graphql.language.ScalarTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.language.UnionTypeDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/** Everything in the contract says in Russian, in full sentences, what it is. */
class SentenceTests {

	private static final Pattern SENTENCE = Pattern.compile("(?s)[«А-ЯЁ].*[а-яёА-ЯЁ].*[.?…]");

	/** Said once for all: of pages by PageInfo, of inputs by their type. */
	private static final Set<String> PLAIN = Set.of("first", "after", "input");

	/** The root types explain themselves field by field. */
	private static final Set<String> ROOTS = Set.of("Query", "Mutation", "Subscription");

	@Test
	void everythingSaysInRussianWhatItIs() {
		Map<String, String> unsaid = new TreeMap<>();
		assertThat(parts()).hasSizeGreaterThan(500);
		parts().filter((part) -> !part.says()).forEach((part) -> unsaid.put(part.name(), part.text()));
		assertThat(unsaid).isEmpty();
	}

	private static Stream<Part> parts() {
		return Contract.documents()
			.stream()
			.flatMap((file) -> file.getDefinitions().stream())
			.filter(TypeDefinition.class::isInstance)
			.flatMap((type) -> parts((TypeDefinition<?>) type));
	}

	private static Stream<Part> parts(TypeDefinition<?> type) {
		String name = type.getName();
		return switch (type) {
			case ObjectTypeExtensionDefinition more -> fields(name, more.getFieldDefinitions(), Set.of());
			case ObjectTypeDefinition own -> Stream.concat(self(name, own.getDescription()),
					fields(name, own.getFieldDefinitions(), inherited(name)));
			case InterfaceTypeDefinition face ->
				Stream.concat(self(name, face.getDescription()), fields(name, face.getFieldDefinitions(), Set.of()));
			case InputObjectTypeDefinition input ->
				Stream.concat(self(name, input.getDescription()), arguments(name, input.getInputValueDefinitions()));
			case EnumTypeDefinition each -> Stream.concat(self(name, each.getDescription()),
					each.getEnumValueDefinitions().stream().map((value) -> value(name, value)));
			case UnionTypeDefinition union -> self(name, union.getDescription());
			case ScalarTypeDefinition scalar -> self(name, scalar.getDescription());
			default -> throw new IllegalStateException("what is " + name);
		};
	}

	private static Stream<Part> self(String name, @Nullable Description description) {
		return ROOTS.contains(name) ? Stream.empty() : Stream.of(Part.of(name, description));
	}

	private static Part value(String of, EnumValueDefinition value) {
		return Part.of(of + "." + value.getName(), value.getDescription());
	}

	private static Stream<Part> fields(String of, List<FieldDefinition> fields, Set<String> inherited) {
		return fields.stream()
			.filter((field) -> !inherited.contains(field.getName()) || field.getDescription() != null)
			.flatMap((field) -> Stream.concat(Stream.of(Part.of(of + "." + field.getName(), field.getDescription())),
					arguments(of + "." + field.getName(), field.getInputValueDefinitions())));
	}

	private static Stream<Part> arguments(String of, List<InputValueDefinition> arguments) {
		return arguments.stream()
			.filter((each) -> !PLAIN.contains(each.getName()))
			.map((each) -> Part.of(of + "." + each.getName(), each.getDescription()));
	}

	private static Set<String> inherited(String type) {
		return Contract.schema()
			.getObjectType(type)
			.getInterfaces()
			.stream()
			.flatMap((face) -> ((GraphQLInterfaceType) face).getFieldDefinitions().stream())
			.map(GraphQLFieldDefinition::getName)
			.collect(Collectors.toSet());
	}

	/** Something that owes a sentence. */
	private record Part(String name, String text) {

		static Part of(String name, @Nullable Description description) {
			return new Part(name, (description != null) ? description.getContent().strip() : "");
		}

		boolean says() {
			return SENTENCE.matcher(this.text).matches();
		}

	}

}
