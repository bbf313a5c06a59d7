package ru.ryadom.cases;

import java.time.LocalDate;

/** Who accompanies, by an approved order. */
public record Appointment(String orderId, String staffId, LocalDate orderDate) {

}
