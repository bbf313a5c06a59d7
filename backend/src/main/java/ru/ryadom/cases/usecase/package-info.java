/** What is done with cases. */
@NullMarked
package ru.ryadom.cases.usecase;

import org.jspecify.annotations.NullMarked;
