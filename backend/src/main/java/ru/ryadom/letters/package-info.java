/**
 * Letters by e-mail: whoever has something new in the house is told that it is there, and
 * nothing of what it is.
 */
@ApplicationModule(allowedDependencies = { "kernel", "law", "access", "journal", "terms", "papers" })
@NullMarked
package ru.ryadom.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
