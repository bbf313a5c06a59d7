package ru.ryadom.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The federal calendar of a year for a five-day week: Labour Code, article 112, and the
 * decree that moves days off. A day is worked when it is a working weekend, or a weekday
 * that is neither a holiday nor a day off moved there.
 */
public final class ProductionCalendar {

	private final int year;

	private final String source;

	private final SortedMap<LocalDate, String> daysOff = new TreeMap<>();

	private final SortedMap<LocalDate, String> workingWeekends = new TreeMap<>();

	private final Set<LocalDate> shortDays;

	/**
	 * Days that were made working days after the calendar was approved, with the reason.
	 */
	private final SortedMap<LocalDate, String> declaredWorking = new TreeMap<>();

	/**
	 * Builds the calendar from what the law and the decree say.
	 * @param holidays names of the holidays by day
	 * @param transfers days off that were moved
	 * @param workingWeekends Saturdays and Sundays that are worked
	 * @param shortDays working days that are an hour shorter
	 */
	public ProductionCalendar(int year, String source, Map<LocalDate, String> holidays, List<Transfer> transfers,
			Collection<LocalDate> workingWeekends, Collection<LocalDate> shortDays) {
		this.year = year;
		this.source = source;
		this.shortDays = Set.copyOf(shortDays);
		transfers.forEach(
				(transfer) -> this.daysOff.put(transfer.to(), "Выходной, перенесён с " + Russian.day(transfer.from())));
		holidays.forEach((day, title) -> this.daysOff.put(day, "Праздник: " + title));
		workingWeekends.forEach((day) -> this.workingWeekends.put(day, workingWeekend(day, transfers)));
	}

	private ProductionCalendar(ProductionCalendar before) {
		this.year = before.year;
		this.source = before.source;
		this.shortDays = before.shortDays;
		this.daysOff.putAll(before.daysOff);
		this.workingWeekends.putAll(before.workingWeekends);
		this.declaredWorking.putAll(before.declaredWorking);
	}

	/** The same with one day changed. */
	ProductionCalendar with(CalendarChange change) {
		LocalDate day = change.date();
		ProductionCalendar changed = new ProductionCalendar(this);
		changed.daysOff.remove(day);
		changed.workingWeekends.remove(day);
		changed.declaredWorking.remove(day);
		if (!change.working()) {
			changed.daysOff.put(day, change.reason());
		}
		else if (isWeekend(day)) {
			changed.workingWeekends.put(day, change.reason());
		}
		else {
			changed.declaredWorking.put(day, change.reason());
		}
		return changed;
	}

	/** A day off that was moved from one day to another. */
	public record Transfer(LocalDate from, LocalDate to) {
	}

	private static String workingWeekend(LocalDate day, List<Transfer> transfers) {
		String title = (day.getDayOfWeek() == DayOfWeek.SUNDAY) ? "Рабочее воскресенье" : "Рабочая суббота";
		return transfers.stream()
			.filter((transfer) -> transfer.from().equals(day))
			.findFirst()
			.map((transfer) -> title + ": выходной перенесён на " + Russian.day(transfer.to()))
			.orElse(title);
	}

	public int year() {
		return this.year;
	}

	/** The law and the decree behind it. */
	public String source() {
		return this.source;
	}

	/** Number of working days of the year. */
	public int workingDays() {
		LocalDate first = LocalDate.of(this.year, 1, 1);
		return (int) Stream.iterate(first, (day) -> day.plusDays(1))
			.limit(first.lengthOfYear())
			.filter(this::isWorking)
			.count();
	}

	/** Holidays and moved days off, by day. */
	public List<CalendarDay> daysOff() {
		return days(this.daysOff);
	}

	/** Saturdays and Sundays that are worked, by day. */
	public List<CalendarDay> workingWeekends() {
		return days(this.workingWeekends);
	}

	boolean isWorking(LocalDate day) {
		return this.workingWeekends.containsKey(day) || !(isWeekend(day) || this.daysOff.containsKey(day));
	}

	/** Why the day is not worked, when it is not. */
	@Nullable String whyOff(LocalDate day) {
		if (isWorking(day)) {
			return null;
		}
		return this.daysOff.getOrDefault(day, Russian.capitalised(Russian.weekday(day)));
	}

	/** What is unusual about a working day; empty for most. */
	List<String> remarks(LocalDate day) {
		return Stream
			.of(this.workingWeekends.getOrDefault(day, ""), this.declaredWorking.getOrDefault(day, ""),
					this.shortDays.contains(day) ? "Сокращённый день" : "")
			.filter((remark) -> !remark.isEmpty())
			.toList();
	}

	private static boolean isWeekend(LocalDate day) {
		return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
	}

	private static List<CalendarDay> days(SortedMap<LocalDate, String> days) {
		return days.entrySet().stream().map((day) -> new CalendarDay(day.getKey(), day.getValue())).toList();
	}

}
