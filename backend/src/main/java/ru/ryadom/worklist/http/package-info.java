/** The queue as a file to print and take along. */
@NullMarked
package ru.ryadom.worklist.http;

import org.jspecify.annotations.NullMarked;
