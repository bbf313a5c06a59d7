package ru.ryadom.edge.limits;

/** What a refused request ran into. A closed list: it labels a metric. */
public enum Limit {

	/** The body has too many bytes, or took too long to arrive. */
	BODY,
	/** Not {@code application/json} in UTF-8. */
	MEDIA_TYPE,
	/** A method that the endpoint does not answer. */
	METHOD,
	/** Not the JSON that GraphQL over HTTP asks for. */
	JSON,
	/** The query text is too long. */
	CHARACTERS,
	/** The query text has too many tokens. */
	TOKENS,
	/** The query text is nested too deep to parse. */
	NESTING,
	/** The query text is not GraphQL. */
	SYNTAX,
	/** Not exactly one operation. */
	OPERATIONS,
	/** Fields are nested too deep. */
	DEPTH,
	/** Too many fields. */
	FIELDS,
	/** Too many fragments. */
	FRAGMENTS,
	/** Too many aliases. */
	ALIASES,
	/** Too many directives at one place. */
	DIRECTIVES,
	/** A fragment contains itself. */
	CIRCLE,
	/** A page of too many rows. */
	FIRST,
	/** The answer would be too large. */
	COST,
	/** The schema is not shown to this caller, or it was asked for in bad faith. */
	INTROSPECTION,
	/** A subscription where no stream can be answered. */
	SUBSCRIPTION,
	/** The query does not fit the schema. */
	VALIDATION,
	/** The answer took too long. */
	TIME

}
