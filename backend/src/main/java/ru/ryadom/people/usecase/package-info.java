/** What is done with persons: link an account, record a representative. */
@NullMarked
package ru.ryadom.people.usecase;

import org.jspecify.annotations.NullMarked;
