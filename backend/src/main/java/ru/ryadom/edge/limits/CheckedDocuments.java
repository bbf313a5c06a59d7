package ru.ryadom.edge.limits;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;

/**
 * Query texts that were parsed, measured and found valid. Refused texts are never kept,
 * so an attacker cannot fill it with them, and the kept ones are bounded by their length.
 * Who may read the schema is part of the key: a text checked for one caller is not
 * therefore allowed to another.
 */
final class CheckedDocuments implements PreparsedDocumentProvider {

	private final Cache<Key, PreparsedDocumentEntry> entries;

	private final SchemaReaders schemaReaders;

	CheckedDocuments(Limits limits, SchemaReaders schemaReaders) {
		this.entries = Caffeine.newBuilder()
			.maximumWeight(limits.documents())
			.<Key, PreparsedDocumentEntry>weigher((key, _) -> key.text().length())
			.build();
		this.schemaReaders = schemaReaders;
	}

	@Override
	public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
		var key = new Key(input.getQuery(), this.schemaReaders.includeCaller());
		PreparsedDocumentEntry entry = this.entries.getIfPresent(key);
		if (entry == null) {
			entry = parseAndValidate.apply(input);
			if (!entry.hasErrors()) {
				this.entries.put(key, entry);
			}
		}
		return CompletableFuture.completedFuture(entry);
	}

	private record Key(String text, boolean readsSchema) {
	}

}
