package ru.ryadom.cases;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** That there is an ИПРА extract; nothing medical is kept (SIT-25). */
public record Ipra(String number, LocalDate receivedOn, @Nullable LocalDate validUntil, FactSource source) {

}
