/** Messages to citizens in their cabinets: what was decided, and what they can do. */
@ApplicationModule(allowedDependencies = { "kernel", "law", "access", "journal", "people", "offices", "papers", "cases",
		"certificates" })
@NullMarked
package ru.ryadom.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
