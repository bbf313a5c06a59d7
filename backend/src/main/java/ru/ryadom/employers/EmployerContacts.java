package ru.ryadom.employers;

import org.jspecify.annotations.Nullable;

/** How to reach an employer; each may be unknown. */
public record EmployerContacts(@Nullable String phone, @Nullable String email) {

}
