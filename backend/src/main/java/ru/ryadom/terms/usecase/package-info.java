/** The sweep: what happens to terms that nobody touches. */
@NullMarked
package ru.ryadom.terms.usecase;

import org.jspecify.annotations.NullMarked;
