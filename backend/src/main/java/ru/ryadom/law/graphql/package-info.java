/** Answers the public questions about norms, terms, calendars, subjects and lists. */
@NullMarked
package ru.ryadom.law.graphql;

import org.jspecify.annotations.NullMarked;
