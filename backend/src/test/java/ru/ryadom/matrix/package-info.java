/** Who may do and know what, asked of the running server with Keycloak's tokens. */
@NullMarked
package ru.ryadom.matrix;

import org.jspecify.annotations.NullMarked;
