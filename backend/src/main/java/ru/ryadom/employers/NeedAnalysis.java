package ru.ryadom.employers;

import java.time.LocalDate;

/**
 * What the office found of the need for a plan (WPP-02). The reasons are for the worker
 * and the office; the employer is told neutral words of the house (decision 12).
 */
public record NeedAnalysis(boolean needed, String reasons, String reasonsPlain, LocalDate on, String byId) {

}
