package ru.ryadom.law;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A day that was made a working day or a day off after the calendar of its year was
 * approved.
 *
 * @param region the subject that did it, {@code null} for the whole country
 * @param title what day it is, or why it is changed
 */
public record CalendarChange(LocalDate date, @Nullable RegionId region, boolean working, String title, String source) {

	/** «День объявлен рабочим: перенос выходного». */
	String reason() {
		return (this.working ? "День объявлен рабочим: " : "День объявлен нерабочим: ") + this.title;
	}

}
