package ru.ryadom.cases;

import ru.ryadom.kernel.DomainEvent;

/**
 * It was decided that the person needs nobody; the person is to be told (SIT-05, NTF-1).
 */
public record NeedRefused(Case file) implements DomainEvent {

}
