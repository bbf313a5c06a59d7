/**
 * Workplace plans in MongoDB; who the worker is and what anybody wrote is one ciphertext.
 */
@NullMarked
package ru.ryadom.plans.store;

import org.jspecify.annotations.NullMarked;
