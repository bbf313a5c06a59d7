/** Writing to citizens, and their reading. */
@NullMarked
package ru.ryadom.inbox.usecase;

import org.jspecify.annotations.NullMarked;
