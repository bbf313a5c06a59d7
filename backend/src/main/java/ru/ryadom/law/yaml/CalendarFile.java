package ru.ryadom.law.yaml;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import ru.ryadom.law.CalendarDay;
import ru.ryadom.law.ProductionCalendar;
import ru.ryadom.law.ProductionCalendar.Transfer;

/**
 * A calendar of a year. The file says its days off twice, as causes and as a list, and
 * how many days are worked: a slip in one of them is caught here.
 */
final class CalendarFile {

	private CalendarFile() {
	}

	static ProductionCalendar calendar(YamlNode file) {
		file.only("year", "source", "provenance", "holidays", "transferred", "workingWeekends", "shortDays",
				"nonWorkingDays", "workingDaysTotal");
		ProductionCalendar calendar = new ProductionCalendar(file.number("year"), file.text("source"), holidays(file),
				transfers(file), file.days("workingWeekends"), file.days("shortDays"));
		Set<LocalDate> daysOff = calendar.daysOff().stream().map(CalendarDay::date).collect(Collectors.toSet());
		if (!daysOff.equals(new TreeSet<>(file.days("nonWorkingDays")))) {
			throw file.broken("праздники и переносы не совпали со списком nonWorkingDays");
		}
		if (calendar.workingDays() != file.number("workingDaysTotal")) {
			throw file.broken("рабочих дней " + calendar.workingDays() + ", а в файле другое число");
		}
		return calendar;
	}

	private static Map<LocalDate, String> holidays(YamlNode file) {
		Map<LocalDate, String> holidays = new TreeMap<>();
		file.nodes("holidays").forEach((node) -> {
			node.only("date", "title");
			holidays.put(node.day("date"), node.text("title"));
		});
		return holidays;
	}

	private static List<Transfer> transfers(YamlNode file) {
		return file.nodes("transferred")
			.stream()
			.map((node) -> node.only("from", "to", "basis"))
			.map((node) -> new Transfer(node.day("from"), node.day("to")))
			.toList();
	}

}
