/**
 * Filters and handlers in front of everything: strict GraphQL requests, trace ids,
 * security headers.
 */
@NullMarked
package ru.ryadom.edge.http;

import org.jspecify.annotations.NullMarked;
