/** Begins a reading with each request and carries it to the request's threads. */
@NullMarked
package ru.ryadom.journal.web;

import org.jspecify.annotations.NullMarked;
