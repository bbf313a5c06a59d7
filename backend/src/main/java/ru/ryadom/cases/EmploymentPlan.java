package ru.ryadom.cases;

import java.time.LocalDate;

/** The individual plan whose agreement started the case (SIT-00). */
public record EmploymentPlan(LocalDate agreedOn, FactSource source) {

}
