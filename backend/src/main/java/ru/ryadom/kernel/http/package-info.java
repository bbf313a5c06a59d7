/** What leaves the house as a file. */
@NullMarked
package ru.ryadom.kernel.http;

import org.jspecify.annotations.NullMarked;
