/** Drafts in MongoDB, sealed, and gone after thirty days. */
@NullMarked
package ru.ryadom.drafts.store;

import org.jspecify.annotations.NullMarked;
