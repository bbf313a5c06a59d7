/**
 * Certificates: formed from a case, sent to the person, read and printed (Приложение 1).
 */
@ApplicationModule(allowedDependencies = { "kernel", "law", "access", "journal", "people", "offices", "terms",
		"exchange", "papers", "cases" })
@NullMarked
package ru.ryadom.certificates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
