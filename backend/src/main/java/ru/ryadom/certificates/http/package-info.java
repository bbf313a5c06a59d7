/** Certificates as files to keep and print. */
@NullMarked
package ru.ryadom.certificates.http;

import org.jspecify.annotations.NullMarked;
