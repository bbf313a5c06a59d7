package ru.ryadom.cases;

import java.time.LocalDate;

import ru.ryadom.kernel.DomainEvent;

/**
 * A refusal was handed over on paper (SIT-05).
 *
 * @param byId the worker who saw the signature
 */
public record RefusalHanded(Case file, LocalDate on, PaperReceipt receipt, String byId) implements DomainEvent {

}
