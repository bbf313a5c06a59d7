/** What a methodologist does to calendars, and the work that follows. */
@NullMarked
package ru.ryadom.calendars.usecase;

import org.jspecify.annotations.NullMarked;
