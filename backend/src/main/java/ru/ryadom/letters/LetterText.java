package ru.ryadom.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import ru.ryadom.papers.Words;

/**
 * What a letter says: that there is something new, its kind, the last day of its term and
 * where to read it. Nothing else of the house ever stands in a letter: on its way anybody
 * may read it.
 *
 * @param plain the same as {@code html}, for who reads letters without marks
 * @param settings the page, behind the sign-in, that stops the letters
 */
public record LetterText(String subject, String plain, String html, String settings, List<CalendarFile> calendar) {

	/** The page of the house where each chooses what is written of. */
	public static final String SETTINGS = "/mail";

	/** Whoever has not signed in is led to the sign-in at once. */
	private static final String ENTER = "#enter";

	private static final String GREETING = "Здравствуйте!";

	private static final String ONLY = "Личных сведений в письме нет: чтобы прочесть, войдите в систему.";

	private static final String STOP = "Выбрать, о чём писать, или остановить письма";

	private static final String NO_TERM = "Это письмо – напоминание. Сроки идут так, как написано в системе.";

	private static final String HTML = """
			<!doctype html>
			<html lang="ru"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
			<title>%s</title></head>
			<body style="margin:0;padding:24px;background:#ffffff;color:#1a1a1a;\
			font-family:Arial,sans-serif;font-size:18px;line-height:1.5">
			<main style="max-width:36em;margin:0 auto">
			<h1 style="font-size:24px;line-height:1.3">%s</h1>
			%s
			</main></body></html>
			""";

	public LetterText {
		calendar = List.copyOf(calendar);
	}

	/** A letter of news. */
	public static LetterText of(List<News> news, String site, Instant written) {
		String subject = (news.size() == 1) ? title(news.getFirst()) : "Для вас есть новое: " + news.size();
		List<CalendarFile> calendar = new ArrayList<>();
		StringBuilder plain = new StringBuilder(GREETING).append("\n\n");
		StringBuilder html = new StringBuilder(paragraph(GREETING)).append("<ul>\n");
		for (News each : news) {
			String link = site + each.path() + (each.path().contains("#") ? "" : ENTER);
			plain.append("– ").append(sentence(each)).append("\n  ").append(link).append("\n\n");
			html.append(String.format(Locale.ROOT, "<li><p>%s<br>%s</p></li>%n", escaped(sentence(each)),
					anchor(link, "Открыть после входа: " + lower(title(each)))));
			LocalDate due = each.due();
			if (due != null && each.kind() != NewsKind.TERM_MISSED) {
				calendar.add(CalendarFile.of(each.subject(), due, link, written, calendar.size() + 1));
			}
		}
		html.append("</ul>\n");
		return whole(subject, plain, html, calendar.isEmpty() ? ONLY : ONLY + " День срока – в файле для календаря.",
				site, calendar);
	}

	/** A letter that proves an address. */
	public static LetterText ofCode(String code, String site) {
		String what = "Этот адрес назвали для уведомлений системы «Рядом». Чтобы письма приходили сюда, введите код:";
		String wrong = "Код действует тридцать минут. Если это не вы, ничего не делайте: писем больше не будет.";
		StringBuilder plain = new StringBuilder(GREETING).append("\n\n").append(what).append("\n\n");
		plain.append(code).append("\n\n").append(wrong).append("\n\n");
		StringBuilder html = new StringBuilder(paragraph(GREETING)).append(paragraph(what));
		html.append("<p style=\"font-size:28px\"><strong>").append(escaped(code)).append("</strong></p>\n");
		html.append(paragraph(wrong));
		return whole("Код для адреса почты", plain, html, ONLY, site, List.of());
	}

	/** The kind of a piece of news, in a line. */
	public static String title(NewsKind kind) {
		return switch (kind) {
			case TERM_NEAR -> "Срок подходит к концу";
			case TERM_MISSED -> "Срок пропущен";
			case MESSAGE -> "Новое сообщение";
			case TASK -> "Нужно ваше действие";
		};
	}

	/** What a letter is about, as staff read it in the monitor. */
	public static String about(Letter letter) {
		return letter.news()
			.stream()
			.map((each) -> title(each.kind()))
			.distinct()
			.reduce((all, next) -> all + "; " + lower(next))
			.orElse("Код для адреса");
	}

	private static String title(News news) {
		@Nullable LocalDate due = news.due();
		return (due != null) ? title(news.kind()) + ": " + Words.date(due) : title(news.kind());
	}

	private static String sentence(News news) {
		@Nullable LocalDate due = news.due();
		String day = (due != null) ? Words.date(due) : "";
		return switch (news.kind()) {
			case TERM_NEAR -> "Срок подходит к концу. Последний день: " + day;
			case TERM_MISSED -> "Срок прошёл. Последний день был " + day + " Что делать теперь, сказано в системе.";
			case MESSAGE -> "Для вас есть новое сообщение." + (day.isEmpty() ? "" : " Последний день срока: " + day);
			case TASK -> "Нужно ваше действие." + (day.isEmpty() ? "" : " Последний день срока: " + day);
		};
	}

	private static LetterText whole(String subject, StringBuilder plain, StringBuilder html, String only, String site,
			List<CalendarFile> calendar) {
		String settings = site + SETTINGS;
		plain.append(only).append('\n').append(NO_TERM).append("\n\n");
		plain.append(STOP).append(":\n").append(settings).append('\n');
		html.append(paragraph(only)).append(paragraph(NO_TERM));
		html.append("<p>").append(anchor(settings, STOP)).append("</p>");
		return new LetterText(subject, plain.toString(),
				String.format(Locale.ROOT, HTML, escaped(subject), escaped(subject), html), settings, calendar);
	}

	private static String paragraph(String text) {
		return "<p>" + escaped(text) + "</p>\n";
	}

	private static String anchor(String link, String words) {
		return "<a href=\"" + escaped(link) + "\" style=\"color:#0b4f9e\">" + escaped(words) + "</a>";
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

	private static String lower(String words) {
		return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
	}

}
