/** Keycloak's tokens: account id and roles, and nothing else is taken from them. */
@NullMarked
package ru.ryadom.access.keycloak;

import org.jspecify.annotations.NullMarked;
