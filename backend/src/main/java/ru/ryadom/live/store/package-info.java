/** The change stream of MongoDB that all streams of this instance are fed by. */
@NullMarked
package ru.ryadom.live.store;

import org.jspecify.annotations.NullMarked;
