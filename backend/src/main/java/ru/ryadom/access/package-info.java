/**
 * Who asks, and what that kind of viewer may know. Keycloak says the account and its
 * roles; offices, persons and organisations say who that account is.
 */
@ApplicationModule(allowedDependencies = { "kernel", "law" })
@NullMarked
package ru.ryadom.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
