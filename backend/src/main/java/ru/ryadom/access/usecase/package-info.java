/** Moving the training clock, and the code by which an account is named at a desk. */
@NullMarked
package ru.ryadom.access.usecase;

import org.jspecify.annotations.NullMarked;
