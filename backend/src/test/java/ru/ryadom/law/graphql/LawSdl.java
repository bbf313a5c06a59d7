package ru.ryadom.law.graphql;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.language.AstPrinter;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.language.ObjectTypeExtensionDefinition;
import graphql.parser.Parser;
import ru.ryadom.support.Resources;

/**
 * The real SDL of the room with only what it needs of the root: no other room has to be
 * there.
 */
final class LawSdl {

	private static final Set<String> FROM_ROOT = Set.of("audience", "Audience", "Date", "PageInfo", "Objection");

	private LawSdl() {
	}

	static String text() {
		Stream<Node<?>> root = definitions("/graphql/root.graphqls")
			.filter((definition) -> definition instanceof NamedNode<?> named && FROM_ROOT.contains(named.getName()));
		return Stream.concat(root, definitions("/graphql/law.graphqls"))
			.map(LawSdl::print)
			.collect(Collectors.joining("\n\n"));
	}

	private static Stream<Node<?>> definitions(String resource) {
		return Parser.parse(Resources.text(resource))
			.getDefinitions()
			.stream()
			.map((definition) -> (Node<?>) definition);
	}

	/** The root type is begun here, since the file that begins it is left out. */
	private static String print(Node<?> definition) {
		String text = AstPrinter.printAst(definition);
		return (definition instanceof ObjectTypeExtensionDefinition) ? text.replaceFirst("^extend ", "") : text;
	}

}
