/**
 * Exchange with other people's systems: what is written with the decision that caused it,
 * sent until it arrives, and takes effect once.
 */
@ApplicationModule(allowedDependencies = { "kernel", "law", "access", "journal" })
@NullMarked
package ru.ryadom.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
