/**
 * Assignments: who accompanies whom with which measures, and what was done (SIT-12). They
 * follow their cases by listening.
 */
@ApplicationModule(allowedDependencies = { "kernel", "law", "access", "journal", "drafts", "people", "offices", "terms",
		"letters", "ngos", "cases", "certificates" })
@NullMarked
package ru.ryadom.assignments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
