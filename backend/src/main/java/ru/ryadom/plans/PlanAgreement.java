package ru.ryadom.plans;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What an employer said of one edition: agreed or not.
 *
 * @param by who said it, by name
 * @param onPaper written down by the office from a paper
 * @param words why not, {@code null} when agreed without a word
 */
public record PlanAgreement(int edition, boolean agreed, String by, LocalDate on, boolean onPaper,
		@Nullable String words) {
}
