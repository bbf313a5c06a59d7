/**
 * Days that are changed after their calendar was approved, and the terms that this moves.
 */
@ApplicationModule(allowedDependencies = { "kernel", "law", "access", "journal", "offices", "terms" })
@NullMarked
package ru.ryadom.calendars;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
