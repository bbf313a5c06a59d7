/**
 * What is done with notices to employers; coming to act for an employer, and what its
 * administrator does with colleagues.
 */
@NullMarked
package ru.ryadom.employers.usecase;

import org.jspecify.annotations.NullMarked;
