/** Who did what, and whose data whom were shown to, when and for what. */
@ApplicationModule(allowedDependencies = { "kernel", "law", "access" })
@NullMarked
package ru.ryadom.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
