/** What is done with addresses, choices and letters. */
@NullMarked
package ru.ryadom.letters.usecase;

import org.jspecify.annotations.NullMarked;
