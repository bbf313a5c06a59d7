/**
 * The door of the house towards HTTP: what a request may look like, how much it may ask
 * for, what a browser gets, and how the house says that it is well. Knows nothing of the
 * trade; every room behind it may trust that a request which arrives is small and well
 * formed.
 */
@ApplicationModule(displayName = "Дверь дома", allowedDependencies = { "kernel" })
@NullMarked
package ru.ryadom.edge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
