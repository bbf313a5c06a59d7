package ru.ryadom.simulators;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A message that was taken.
 *
 * @param acceptedOn the day of receipt as it was told, {@code null} when it is told later
 * @param at epoch milliseconds of the real clock
 */
record Received(String id, String type, String sentOn, @Nullable String acceptedOn, long at, JsonNode body) {

}
