/** Saving, offering again and dropping drafts. */
@NullMarked
package ru.ryadom.drafts.usecase;

import org.jspecify.annotations.NullMarked;
