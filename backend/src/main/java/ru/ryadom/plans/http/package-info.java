/** Workplace plans as files: to keep and print, and for a calendar. */
@NullMarked
package ru.ryadom.plans.http;

import org.jspecify.annotations.NullMarked;
