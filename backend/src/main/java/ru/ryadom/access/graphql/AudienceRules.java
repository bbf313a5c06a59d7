package ru.ryadom.access.graphql;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import graphql.language.ArrayValue;
import graphql.language.EnumValue;
import graphql.language.Value;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;

import ru.ryadom.access.Audience;

/**
 * Who may be told what, read from the contract once. A field's own {@code @audience}
 * comes before that of its type; a field with neither stops the start.
 */
public final class AudienceRules {

	private static final String DIRECTIVE = "audience";

	private final Map<String, Set<Audience>> byField = new ConcurrentHashMap<>();

	public AudienceRules(GraphQLSchema schema) {
		List<String> without = schema.getAllTypesAsList()
			.stream()
			.filter(GraphQLObjectType.class::isInstance)
			.map(GraphQLObjectType.class::cast)
			.filter((type) -> !type.getName().startsWith("__"))
			.flatMap((type) -> type.getFieldDefinitions()
				.stream()
				.filter((field) -> !learn(type, field))
				.map((field) -> type.getName() + "." + field.getName()))
			.toList();
		if (!without.isEmpty()) {
			throw new IllegalStateException("no @audience, so nobody may be told: " + without);
		}
	}

	/** Whether one of {@code asking} may be told this field. */
	public boolean mayKnow(String type, String field, Set<Audience> asking) {
		if (type.startsWith("__") || field.startsWith("__")) {
			return true;
		}
		Set<Audience> rule = this.byField.getOrDefault(type + "." + field, Set.of());
		return rule.contains(Audience.PUBLIC) || asking.stream().anyMatch(rule::contains);
	}

	/** Every field with its rule, as {@code Type.field}. */
	public Map<String, Set<Audience>> byField() {
		return Map.copyOf(this.byField);
	}

	private boolean learn(GraphQLObjectType type, GraphQLFieldDefinition field) {
		GraphQLAppliedDirective own = field.getAppliedDirective(DIRECTIVE);
		GraphQLAppliedDirective rule = (own != null) ? own : type.getAppliedDirective(DIRECTIVE);
		if (rule == null) {
			return false;
		}
		this.byField.put(type.getName() + "." + field.getName(), read(rule));
		return true;
	}

	private static Set<Audience> read(GraphQLAppliedDirective directive) {
		Set<Audience> of = EnumSet.noneOf(Audience.class);
		@Nullable Object value = directive.getArgument("of").getArgumentValue().getValue();
		if (value instanceof ArrayValue values) {
			for (Value<?> each : values.getValues()) {
				of.add(Audience.valueOf(((EnumValue) each).getName()));
			}
		}
		else if (value instanceof List<?> values) {
			values.forEach((each) -> of.add(Audience.valueOf(String.valueOf(each))));
		}
		return of;
	}

}
