/** The contract and the code say the same, and the contract keeps its own promises. */
@NullMarked
package ru.ryadom.contract;

import org.jspecify.annotations.NullMarked;
