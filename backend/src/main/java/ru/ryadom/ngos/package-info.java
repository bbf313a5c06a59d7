/** Non-government organisations: for now, who acts for which. */
@ApplicationModule(allowedDependencies = { "kernel", "law", "access" })
@NullMarked
package ru.ryadom.ngos;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
