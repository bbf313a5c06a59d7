/** Terms that run: who holds each, until which day, and why until that day. */
@ApplicationModule(allowedDependencies = { "kernel", "law", "access", "journal" })
@NullMarked
package ru.ryadom.terms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
