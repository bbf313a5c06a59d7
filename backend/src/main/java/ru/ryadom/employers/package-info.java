/**
 * /** Employers: organisations, who acts for which and how they came to; and notices of
 * the help with a plan for a worker who was accompanied, with what the employer answered
 * (WPP-00A, WPP-01, WPP-02). Of the people of an organisation no act that was read
 * speaks.
 */
@ApplicationModule(allowedDependencies = { "kernel", "law", "access", "journal", "people", "offices", "terms",
		"letters", "cases" })
@NullMarked
package ru.ryadom.employers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
