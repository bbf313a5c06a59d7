/**
 * Employers: organisations, who acts for which, and how they came to. No act that was
 * read speaks of it.
 */
@ApplicationModule(allowedDependencies = { "kernel", "law", "access", "journal", "offices" })
@NullMarked
package ru.ryadom.employers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
