/** Employers and their people in MongoDB; who somebody is is sealed. */
@NullMarked
package ru.ryadom.employers.store;

import org.jspecify.annotations.NullMarked;
