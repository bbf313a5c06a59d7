/** Cases in MongoDB; what is personal in them is one ciphertext. */
@NullMarked
package ru.ryadom.cases.store;

import org.jspecify.annotations.NullMarked;
