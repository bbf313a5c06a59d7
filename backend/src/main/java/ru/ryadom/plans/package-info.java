/**
 * Workplace plans: what helps a worker at the workplace, written by the office, seen
 * first by the worker, discussed with the employer, sent to both and carried out
 * (Приложение 2; WPP-03).
 */
@ApplicationModule(allowedDependencies = { "kernel", "law", "access", "journal", "drafts", "people", "offices", "terms",
		"cases", "certificates", "employers", "papers" })
@NullMarked
package ru.ryadom.plans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
