/**
 * Messages to citizens in their cabinets, what was decided and what they can do, and
 * notices to the staff of what the sweep of terms found.
 */
@ApplicationModule(allowedDependencies = { "kernel", "law", "access", "journal", "people", "offices", "terms", "papers",
		"cases", "certificates" })
@NullMarked
package ru.ryadom.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
