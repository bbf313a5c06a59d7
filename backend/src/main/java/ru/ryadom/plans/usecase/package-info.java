/** What is done with workplace plans, by each side. */
@NullMarked
package ru.ryadom.plans.usecase;

import org.jspecify.annotations.NullMarked;
