/**
 * Cases of accompaniment: from the agreed plan to the certificate, by the terms of
 * Standard 692н.
 */
@ApplicationModule(allowedDependencies = { "kernel", "law", "access", "journal", "drafts", "people", "offices", "terms",
		"exchange", "letters", "ngos" })
@NullMarked
package ru.ryadom.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
