/** What a head does with a draft order. */
@NullMarked
package ru.ryadom.offices.usecase;

import org.jspecify.annotations.NullMarked;
