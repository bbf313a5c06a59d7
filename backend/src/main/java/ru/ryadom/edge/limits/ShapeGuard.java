package ru.ryadom.edge.limits;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.VariableDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Measures one parsed document before the library validates it. Each fragment is measured
 * once and its size reused at each spread, so that the work grows with the length of the
 * text and not with what the text unfolds to: a fragment bomb of one kilobyte costs as
 * much as any other kilobyte.
 */
final class ShapeGuard {

	private final Limits limits;

	private final Map<String, FragmentDefinition> fragments = new HashMap<>();

	private final Map<String, DocumentShape> measured = new HashMap<>();

	private final Set<String> open = new HashSet<>();

	private int aliases;

	private ShapeGuard(Limits limits) {
		this.limits = limits;
	}

	/** The size of the document, or a refusal as an abort of the execution. */
	static DocumentShape check(Document document, Limits limits) {
		return new ShapeGuard(limits).shapeOf(document);
	}

	private DocumentShape shapeOf(Document document) {
		var operations = document.getDefinitionsOfType(OperationDefinition.class);
		if (operations.size() != 1) {
			throw RequestError
				.bad(Limit.OPERATIONS, "В запросе должна быть одна операция, а их " + operations.size() + ".")
				.abort();
		}
		var written = document.getDefinitionsOfType(FragmentDefinition.class);
		if (written.size() > this.limits.fragments()) {
			throw tooMany(Limit.FRAGMENTS, "Фрагментов " + written.size(), this.limits.fragments());
		}
		written.forEach((fragment) -> this.fragments.putIfAbsent(fragment.getName(), fragment));
		written.forEach(this::fragmentDefinition);
		return operation(operations.getFirst());
	}

	private void fragmentDefinition(FragmentDefinition fragment) {
		directives(fragment.getDirectives());
		fragment(fragment.getName());
	}

	private DocumentShape operation(OperationDefinition operation) {
		directives(operation.getDirectives());
		for (VariableDefinition variable : operation.getVariableDefinitions()) {
			directives(variable.getDirectives());
		}
		DocumentShape shape = selection(operation.getSelectionSet());
		if (shape.depth() > this.limits.depth()) {
			throw tooMany(Limit.DEPTH, "Поля вложены на " + shape.depth(), this.limits.depth());
		}
		if (shape.fields() > this.limits.fields()) {
			throw tooMany(Limit.FIELDS, "Полей в запросе " + shape.fields(), this.limits.fields());
		}
		return shape;
	}

	private DocumentShape selection(@Nullable SelectionSet selections) {
		DocumentShape shape = DocumentShape.NOTHING;
		if (selections != null) {
			for (Selection<?> selection : selections.getSelections()) {
				shape = shape.beside(part(selection));
			}
		}
		return shape;
	}

	private DocumentShape part(Selection<?> selection) {
		return switch (selection) {
			case Field field -> field(field);
			case InlineFragment inline -> {
				directives(inline.getDirectives());
				yield selection(inline.getSelectionSet());
			}
			case FragmentSpread spread -> {
				directives(spread.getDirectives());
				yield fragment(spread.getName());
			}
			default -> DocumentShape.NOTHING;
		};
	}

	private DocumentShape field(Field field) {
		directives(field.getDirectives());
		if (field.getAlias() != null && ++this.aliases > this.limits.aliases()) {
			throw tooMany(Limit.ALIASES, "Псевдонимов больше " + this.limits.aliases(), this.limits.aliases());
		}
		return selection(field.getSelectionSet()).inside(field.getName());
	}

	private DocumentShape fragment(String name) {
		DocumentShape known = this.measured.get(name);
		FragmentDefinition fragment = this.fragments.get(name);
		if (known != null || fragment == null) {
			return (known != null) ? known : DocumentShape.NOTHING; // validation names it
		}
		if (!this.open.add(name)) {
			throw RequestError.bad(Limit.CIRCLE, "Фрагмент «" + name + "» содержит сам себя.").abort();
		}
		DocumentShape shape = selection(fragment.getSelectionSet());
		this.open.remove(name);
		this.measured.put(name, shape);
		return shape;
	}

	private void directives(List<Directive> directives) {
		if (directives.size() > this.limits.directives()) {
			throw tooMany(Limit.DIRECTIVES, "Директив в одном месте " + directives.size(), this.limits.directives());
		}
	}

	private static RuntimeException tooMany(Limit limit, String what, int most) {
		return RequestError.bad(limit, what + ", а можно не больше " + most + ".").abort();
	}

}
