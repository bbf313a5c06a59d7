package ru.ryadom.law;

/**
 * A place where a norm is applied, named for a reader of the norm's page.
 *
 * @param title Russian name of the place
 */
public record NormUse(NormId norm, NormUseKind kind, String title) {
}
