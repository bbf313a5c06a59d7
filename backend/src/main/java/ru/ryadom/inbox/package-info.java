/**
 * Messages to citizens, what was decided and what they can do: in their cabinets, and to
 * be handed over on paper to those who have none; and notices to the staff of what the
 * sweep of terms found.
 */
@ApplicationModule(allowedDependencies = { "kernel", "law", "access", "journal", "people", "offices", "terms", "papers",
		"letters", "cases", "certificates", "appeals", "employers", "plans" })
@NullMarked
package ru.ryadom.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
