/**
 * Live screens: tells those who look at something that it has changed, on whatever
 * instance it was changed, and nothing of what is in it.
 */
@ApplicationModule(allowedDependencies = { "kernel", "law", "access", "cases", "employers", "plans" })
@NullMarked
package ru.ryadom.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
