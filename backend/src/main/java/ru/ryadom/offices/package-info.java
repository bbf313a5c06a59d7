/** Employment offices, their staff, and the orders that appoint who accompanies. */
@ApplicationModule(allowedDependencies = { "kernel", "law", "access", "journal" })
@NullMarked
package ru.ryadom.offices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
