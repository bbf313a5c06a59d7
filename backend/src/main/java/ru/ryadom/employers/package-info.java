/** Employers: for now, who acts for which organisation. */
@ApplicationModule(allowedDependencies = { "kernel", "law", "access" })
@NullMarked
package ru.ryadom.employers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
