/**
 * Non-government organisations: who acts for which, the registry of those who may
 * accompany, and which of them suits a need (SIT-20, SIT-21).
 */
@ApplicationModule(allowedDependencies = { "kernel", "law", "access", "journal", "drafts", "people", "offices" })
@NullMarked
package ru.ryadom.ngos;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
