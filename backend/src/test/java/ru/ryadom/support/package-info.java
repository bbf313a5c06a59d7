/** What tests of several rooms share. */
@NullMarked
package ru.ryadom.support;

import org.jspecify.annotations.NullMarked;
