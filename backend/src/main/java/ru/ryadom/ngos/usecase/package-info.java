/** What an operator of the registry does with its entries. */
@NullMarked
package ru.ryadom.ngos.usecase;

import org.jspecify.annotations.NullMarked;
