/**
 * Drafts: what somebody is typing into a long form, kept for them until it is sent. The
 * house limits a draft and never reads it.
 */
@ApplicationModule(allowedDependencies = { "kernel", "law", "access", "journal" })
@NullMarked
package ru.ryadom.drafts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
