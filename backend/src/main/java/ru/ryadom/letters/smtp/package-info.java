/** The way of a letter to a mail server. */
@NullMarked
package ru.ryadom.letters.smtp;

import org.jspecify.annotations.NullMarked;
