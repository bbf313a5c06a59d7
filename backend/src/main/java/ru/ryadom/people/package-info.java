/**
 * Persons: who they are, how to talk to them, who acts for them, and whose account is
 * whose.
 */
@ApplicationModule(allowedDependencies = { "kernel", "law", "access", "journal" })
@NullMarked
package ru.ryadom.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
