package ru.ryadom.people;

import org.jspecify.annotations.Nullable;

/**
 * An account that an office has linked, having seen the identity paper.
 *
 * @param representativeId whose account it is, {@code null} for the person's own
 */
public record AccountLink(String account, @Nullable String representativeId) {

}
