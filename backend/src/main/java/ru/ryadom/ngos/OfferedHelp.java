package ru.ryadom.ngos;

import org.jspecify.annotations.Nullable;

/**
 * What an organisation does.
 *
 * @param listedId its id in the list of measures, {@code null} for an own one
 * @param conditions on which conditions
 */
public record OfferedHelp(@Nullable String listedId, String title, @Nullable String conditions) {
}
