/**
 * Papers: turns the facts of a document into a PDF that a screen reader can read and an
 * archive can keep (PDF/UA-1 and PDF/A-2a in one file). Knows the forms, nobody's rooms:
 * whoever wants a paper hands over its words.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package ru.ryadom.papers;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
