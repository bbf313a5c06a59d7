/** Moving the training clock. */
@NullMarked
package ru.ryadom.access.usecase;

import org.jspecify.annotations.NullMarked;
