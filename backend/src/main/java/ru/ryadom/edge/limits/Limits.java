package ru.ryadom.edge.limits;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The limits of one GraphQL request. Their sizes are those at which every attack known to
 * us is refused for a few milliseconds of work, with room to spare for our own pages.
 *
 * @param body bytes of the request body
 * @param json nesting of the JSON in it
 * @param characters of the query text
 * @param tokens of the query text
 * @param rules grammar rules open at once: a parser's measure of nesting, which also sees
 * inline fragments and values
 * @param depth fields inside fields
 * @param fields fields of the document, those of a fragment counted at each spread
 * @param fragments defined in the document: validation walks a chain of them in the
 * square of its length
 * @param aliases written in the document
 * @param directives at one place
 * @param first rows of one connection page
 * @param cost fields that the answer may have: those inside a page count once per row
 * @param time until the answer is given up
 * @param stream until a stream of events is closed, whatever its source says
 * @param documents characters of checked query texts kept to save parsing
 */
@ConfigurationProperties("ryadom.limits")
public record Limits(@DefaultValue("64KB") DataSize body, @DefaultValue("32") int json,
		@DefaultValue("20000") int characters, @DefaultValue("3000") int tokens, @DefaultValue("150") int rules,
		@DefaultValue("12") int depth, @DefaultValue("1000") int fields, @DefaultValue("60") int fragments,
		@DefaultValue("30") int aliases, @DefaultValue("4") int directives, @DefaultValue("100") int first,
		@DefaultValue("10000") int cost, @DefaultValue("5s") Duration time, @DefaultValue("1h") Duration stream,
		@DefaultValue("4000000") int documents) {
}
