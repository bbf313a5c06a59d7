/** Draws papers as PDF/UA-1 and PDF/A-2a files. */
@NullMarked
package ru.ryadom.papers.pdf;

import org.jspecify.annotations.NullMarked;
