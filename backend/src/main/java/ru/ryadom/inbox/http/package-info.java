/** Papers to be handed over as files to print. */
@NullMarked
package ru.ryadom.inbox.http;

import org.jspecify.annotations.NullMarked;
