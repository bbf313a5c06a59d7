package ru.ryadom.cases;

import java.time.LocalDate;

/** Whether the person needs somebody beside them. */
public record NeedDecision(boolean needed, NeedGround ground, String reasons, LocalDate decidedOn, String decidedById) {

}
