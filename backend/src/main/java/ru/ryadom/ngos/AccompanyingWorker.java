package ru.ryadom.ngos;

import org.jspecify.annotations.Nullable;

/**
 * Somebody of the organisation who accompanies people.
 *
 * @param id stays with the worker, so that an assignment can name them
 */
public record AccompanyingWorker(String id, String name, String phone, @Nullable String email) {
}
