/** Brings the viewer to every operation and asks {@code @audience} before every field. */
@NullMarked
package ru.ryadom.access.graphql;

import org.jspecify.annotations.NullMarked;
