/** Memberships in MongoDB. */
@NullMarked
package ru.ryadom.ngos.store;

import org.jspecify.annotations.NullMarked;
