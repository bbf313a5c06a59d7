package ru.ryadom.cases;

import ru.ryadom.kernel.DomainEvent;

/** The registry says that an organisation of a case may not go on (decision 7). */
public record ProviderTroubled(Case file, ProviderTrouble trouble) implements DomainEvent {

}
