/** Memberships in MongoDB. */
@NullMarked
package ru.ryadom.employers.store;

import org.jspecify.annotations.NullMarked;
