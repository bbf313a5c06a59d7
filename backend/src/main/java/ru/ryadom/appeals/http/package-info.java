/** Acknowledgements of complaints and requests as files to keep and print. */
@NullMarked
package ru.ryadom.appeals.http;

import org.jspecify.annotations.NullMarked;
