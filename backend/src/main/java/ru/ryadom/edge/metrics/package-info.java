/** Counters whose labels an attacker cannot multiply. */
@NullMarked
package ru.ryadom.edge.metrics;

import org.jspecify.annotations.NullMarked;
