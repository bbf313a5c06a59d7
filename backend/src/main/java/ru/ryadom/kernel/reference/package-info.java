/** Reading files of reference data: offices, the first memberships and the like. */
@NullMarked
package ru.ryadom.kernel.reference;

import org.jspecify.annotations.NullMarked;
