/** What is done with notices to employers. */
@NullMarked
package ru.ryadom.employers.usecase;

import org.jspecify.annotations.NullMarked;
