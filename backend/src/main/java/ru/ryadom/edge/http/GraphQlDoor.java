package ru.ryadom.edge.http;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Ways into the GraphQL endpoint.
 *
 * @param get whether queries (never mutations) may come by GET
 */
@ConfigurationProperties("ryadom.graphql")
record GraphQlDoor(@DefaultValue("false") boolean get) {
}
