/** Liveness, readiness and who may look at them. */
@NullMarked
package ru.ryadom.edge.health;

import org.jspecify.annotations.NullMarked;
