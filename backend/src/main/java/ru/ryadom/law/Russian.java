package ru.ryadom.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The few forms of Russian words that explanations need, independent of any locale. */
final class Russian {

	private static final List<String> OF_MONTH = List.of("января", "февраля", "марта", "апреля", "мая", "июня", "июля",
			"августа", "сентября", "октября", "ноября", "декабря");

	private static final List<String> IN_MONTH = List.of("январе", "феврале", "марте", "апреле", "мае", "июне", "июле",
			"августе", "сентябре", "октябре", "ноябре", "декабре");

	private static final List<String> WEEKDAYS = List.of("понедельник", "вторник", "среда", "четверг", "пятница",
			"суббота", "воскресенье");

	private Russian() {
	}

	/** «29 апреля». */
	static String day(LocalDate day) {
		return day.getDayOfMonth() + " " + OF_MONTH.get(day.getMonthValue() - 1);
	}

	/** «феврале», for «в феврале». */
	static String inMonth(LocalDate day) {
		return IN_MONTH.get(day.getMonthValue() - 1);
	}

	/** «суббота». */
	static String weekday(LocalDate day) {
		return WEEKDAYS.get(day.getDayOfWeek().getValue() - 1);
	}

	/** «Суббота». */
	static String capitalised(String word) {
		return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
	}

	/** «1 день», «3 дня», «11 дней». */
	static String count(int n, String one, String few, String many) {
		int last = n % 10;
		boolean teen = n % 100 >= 11 && n % 100 <= 14;
		String word = (teen || last == 0 || last >= 5) ? many : (last == 1) ? one : few;
		return n + " " + word;
	}

	/** «не позднее следующего рабочего дня», «5 рабочих дней». */
	static String nextWorkingDays(int n) {
		return (n == 1) ? "не позднее следующего рабочего дня"
				: count(n, "рабочий день", "рабочих дня", "рабочих дней");
	}

	/** «6 месяцев». */
	static String months(int n) {
		return count(n, "месяц", "месяца", "месяцев");
	}

}
