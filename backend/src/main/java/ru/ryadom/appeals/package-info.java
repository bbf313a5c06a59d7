/**
 * Complaints and requests: registered at once, answered in words by whom they are not
 * about, and withdrawn or doubted by the person. No act that was read gives a term; the
 * one that runs is the project's own aim (APL).
 */
@ApplicationModule(allowedDependencies = { "kernel", "law", "access", "journal", "drafts", "people", "offices", "terms",
		"papers", "cases" })
@NullMarked
package ru.ryadom.appeals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
