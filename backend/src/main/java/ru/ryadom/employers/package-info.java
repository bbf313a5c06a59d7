/**
 * Employers: organisations, who acts for which and how they came to; notices of the help
 * with a plan for a worker who was accompanied, and what came back (WPP-00A, WPP-01,
 * WPP-02); and what employers ask of their own accord (WPP-00B, WPP-04, WPP-05).
 */
@ApplicationModule(allowedDependencies = { "kernel", "law", "access", "journal", "drafts", "people", "offices", "terms",
		"exchange", "letters", "cases" })
@NullMarked
package ru.ryadom.employers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
