package ru.ryadom.edge.limits;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

import graphql.execution.ExecutionContext;
import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * Bounds the answer of a valid operation before it is fetched: a field costs one, and
 * what is inside a page costs as often as the page has rows. A page is a field with the
 * argument {@code first}; when it is left out, the default of the schema counts. Runs on
 * each request, because the rows may stand in the variables; fragments are priced once.
 */
final class CostGuard {

	private static final long PLENTY = 1_000_000_000_000L;

	private final ExecutionContext execution;

	private final Limits limits;

	private final Map<String, Long> priced = new HashMap<>();

	private CostGuard(ExecutionContext execution, Limits limits) {
		this.execution = execution;
		this.limits = limits;
	}

	/** Refuses a too large page or answer as an abort of the execution. */
	static void check(ExecutionContext execution, Limits limits) {
		var guard = new CostGuard(execution, limits);
		var operation = execution.getOperationDefinition();
		long cost = guard.selection(operation.getSelectionSet(), guard.root(operation.getOperation()));
		if (cost > limits.cost()) {
			String size = (cost < PLENTY) ? "до " + cost : "больше " + PLENTY;
			throw RequestError
				.bad(Limit.COST,
						"В ответе было бы " + size + " полей, а можно не больше " + limits.cost()
								+ ". Просите меньше строк или полей.")
				.abort();
		}
	}

	private @Nullable GraphQLType root(OperationDefinition.Operation operation) {
		var schema = this.execution.getGraphQLSchema();
		return switch (operation) {
			case QUERY -> schema.getQueryType();
			case MUTATION -> schema.getMutationType();
			case SUBSCRIPTION -> schema.getSubscriptionType();
		};
	}

	private long selection(@Nullable SelectionSet selections, @Nullable GraphQLType parent) {
		long cost = 0;
		if (selections != null) {
			for (Selection<?> selection : selections.getSelections()) {
				cost = Math.min(PLENTY, cost + part(selection, parent));
			}
		}
		return cost;
	}

	private long part(Selection<?> selection, @Nullable GraphQLType parent) {
		return switch (selection) {
			case Field field -> field(field, parent);
			case InlineFragment inline -> selection(inline.getSelectionSet(),
					(inline.getTypeCondition() != null) ? type(inline.getTypeCondition().getName()) : parent);
			case FragmentSpread spread -> fragment(spread.getName());
			default -> 0;
		};
	}

	private long fragment(String name) {
		Long known = this.priced.get(name);
		if (known != null) {
			return known;
		}
		FragmentDefinition fragment = this.execution.getFragmentsByName().get(name);
		long cost = (fragment != null)
				? selection(fragment.getSelectionSet(), type(fragment.getTypeCondition().getName())) : 0;
		this.priced.put(name, cost);
		return cost;
	}

	private long field(Field field, @Nullable GraphQLType parent) {
		GraphQLFieldDefinition definition = (parent instanceof GraphQLFieldsContainer container)
				? container.getFieldDefinition(field.getName()) : null;
		if (definition == null) {
			return 1 + selection(field.getSelectionSet(), null);
		}
		long inside = selection(field.getSelectionSet(), GraphQLTypeUtil.unwrapAll(definition.getType()));
		GraphQLArgument page = definition.getArgument("first");
		long rows = (page != null) ? rows(field, page) : 1;
		return Math.min(PLENTY, 1 + rows * inside);
	}

	private long rows(Field field, GraphQLArgument page) {
		Object asked = asked(field, page);
		if (!(asked instanceof Number number)) {
			return this.limits.first();
		}
		long rows = number.longValue();
		if (rows < 0 || rows > this.limits.first()) {
			throw RequestError
				.bad(Limit.FIRST,
						"Поле «" + field.getName() + "»: first = " + rows + ", а можно от 0 до " + this.limits.first()
								+ ".")
				.abort();
		}
		return rows;
	}

	private @Nullable Object asked(Field field, GraphQLArgument page) {
		for (Argument argument : field.getArguments()) {
			if ("first".equals(argument.getName())) {
				return (argument.getValue() instanceof VariableReference variable) ? variable(variable.getName(), page)
						: literal(argument.getValue());
			}
		}
		return literal(page.getArgumentDefaultValue().getValue());
	}

	private @Nullable Object variable(String name, GraphQLArgument page) {
		var variables = this.execution.getCoercedVariables();
		return variables.containsKey(name) ? variables.get(name) : literal(page.getArgumentDefaultValue().getValue());
	}

	private static @Nullable Object literal(@Nullable Object value) {
		if (!(value instanceof IntValue number)) {
			return value;
		}
		return number.getValue().min(BigInteger.valueOf(Integer.MAX_VALUE));
	}

	private @Nullable GraphQLType type(String name) {
		return this.execution.getGraphQLSchema().getType(name);
	}

}
