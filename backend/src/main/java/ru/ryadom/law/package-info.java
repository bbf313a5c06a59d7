/** Norms, calendars, the arithmetic of terms, and the words of a refusal. */
@ApplicationModule(allowedDependencies = { "kernel" })
@NullMarked
package ru.ryadom.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
