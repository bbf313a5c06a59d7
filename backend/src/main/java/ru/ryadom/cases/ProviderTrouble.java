package ru.ryadom.cases;

import java.time.LocalDate;

/**
 * Why an organisation that accompanies must be replaced, by what the registry says of it.
 *
 * @param note as the registry has it; may be empty
 */
public record ProviderTrouble(ProviderTroubleKind kind, LocalDate since, String note) {

}
