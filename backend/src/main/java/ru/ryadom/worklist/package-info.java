/**
 * The staff queue: one row for a case, kept by listening. It can always be made anew from
 * the aggregates, and nobody depends on it.
 */
@ApplicationModule(allowedDependencies = { "kernel", "law", "access", "journal", "people", "offices", "terms", "papers",
		"cases", "certificates" })
@NullMarked
package ru.ryadom.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
