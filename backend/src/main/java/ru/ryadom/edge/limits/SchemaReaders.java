package ru.ryadom.edge.limits;

/**
 * Who may read the schema through introspection. In the demo everybody; elsewhere only a
 * role, because a schema tells an attacker where to look.
 */
@FunctionalInterface
public interface SchemaReaders {

	/** Whether the caller of the current request is one of them. */
	boolean includeCaller();

}
