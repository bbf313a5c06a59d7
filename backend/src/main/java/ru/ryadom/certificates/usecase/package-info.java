/** What is done with certificates. */
@NullMarked
package ru.ryadom.certificates.usecase;

import org.jspecify.annotations.NullMarked;
