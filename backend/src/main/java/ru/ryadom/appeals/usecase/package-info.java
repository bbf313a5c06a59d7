/** What is done with complaints and requests. */
@NullMarked
package ru.ryadom.appeals.usecase;

import org.jspecify.annotations.NullMarked;
