package ru.ryadom.cases;

import java.time.LocalDate;

/** How the search for an organisation ended (SIT-20, SIT-21). */
public record NgoSearch(NgoSearchGround ground, String note, LocalDate recordedOn) {

}
