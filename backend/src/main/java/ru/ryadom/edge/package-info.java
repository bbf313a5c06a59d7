/**
 * The door of the house towards HTTP: what a request may look like and ask for, what a
 * browser gets, and how the house says that it is well. Knows nothing of the trade.
 */
@ApplicationModule(displayName = "Дверь дома", allowedDependencies = { "kernel" })
@NullMarked
package ru.ryadom.edge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
