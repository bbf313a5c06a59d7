/** Changed days in MongoDB. */
@NullMarked
package ru.ryadom.calendars.store;

import org.jspecify.annotations.NullMarked;
