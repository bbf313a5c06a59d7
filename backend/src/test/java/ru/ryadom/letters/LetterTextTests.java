package ru.ryadom.letters;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import ru.ryadom.kernel.Ids;
import ru.ryadom.papers.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LetterTextTests {

	private static final String SITE = "https://ryadom.example";

	private static final Instant WRITTEN = Instant.parse("2026-04-06T09:00:00Z");

	@Provide
	Arbitrary<News> newsOfTerms() {
		return Arbitraries.integers()
			.between(0, 4000)
			.map((days) -> new News("account", NewsKind.TERM_NEAR, Ids.next("term"), "/staff/cases/" + Ids.next("case"),
					"office_moscow-south", LocalDate.of(2020, 1, 1).plusDays(days)));
	}

	@Property(tries = 200)
	void theCalendarFileHasTheDayAndTheLinkOfTheLetter(@ForAll("newsOfTerms") News news) {
		LetterText text = LetterText.of(List.of(news), SITE, WRITTEN);
		String file = unfolded(text.calendar().getFirst().text());
		LocalDate due = news.due();
		String link = SITE + news.path() + "#enter";
		assertThat(file).contains("\r\nDTSTART;VALUE=DATE:" + basic(due) + "\r\n")
			.contains("\r\nDTEND;VALUE=DATE:" + basic(due.plusDays(1)) + "\r\n")
			.contains("\r\nURL:" + link + "\r\n")
			.contains("\r\nUID:" + news.subject() + "@ryadom\r\n");
		assertThat(text.plain()).contains(Words.date(due)).contains(link);
		assertThat(text.html()).contains(Words.date(due)).contains("href=\"" + link + "\"");
	}

	@Property(tries = 200)
	void everyLineOfACalendarFileIsShortEnough(@ForAll("newsOfTerms") News news) {
		String file = LetterText.of(List.of(news), SITE, WRITTEN).calendar().getFirst().text();
		assertThat(file).endsWith("END:VCALENDAR\r\n");
		assertThat(file.split("\r\n"))
			.allSatisfy((line) -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
	}

	@Test
	void aLetterSaysTheKindTheDayAndWhereAndNothingElse() {
		News near = new News("account", NewsKind.TERM_NEAR, "term_1", "/staff/cases/case_1", "office_x",
				LocalDate.of(2026, 4, 7));
		News message = new News("account", NewsKind.MESSAGE, "message_1", "/cabinet/messages", "office_x", null);
		LetterText text = LetterText.of(List.of(near, message), SITE, WRITTEN);
		assertThat(text.subject()).isEqualTo("Для вас есть новое: 2");
		assertThat(text.plain()).isEqualTo("""
				Здравствуйте!

				– Срок подходит к концу. Последний день: 7\u00a0апреля\u00a02026\u00a0г.
				  https://ryadom.example/staff/cases/case_1#enter

				– Для вас есть новое сообщение.
				  https://ryadom.example/cabinet/messages#enter

				Личных сведений в письме нет: чтобы прочесть, войдите в систему. День срока – в файле для календаря.
				Это письмо – напоминание. Сроки идут так, как написано в системе.

				Выбрать, о чём писать, или остановить письма:
				https://ryadom.example/mail
				""");
		assertThat(text.calendar()).hasSize(1);
	}

	@Test
	void theMarkedLetterNamesItsLanguageAndSaysWhatThePlainOneSays() {
		News near = new News("account", NewsKind.TERM_MISSED, "term_1", "/staff/cases/case_1", "office_x",
				LocalDate.of(2026, 4, 7));
		LetterText text = LetterText.of(List.of(near), SITE, WRITTEN);
		assertThat(text.html()).contains("<html lang=\"ru\">")
			.contains("<h1")
			.doesNotContain("<img")
			.doesNotContain("<script");
		String words = text.html().replaceAll("(?s)<head>.*</head>", "").replaceAll("<[^>]+>", " ");
		text.plain()
			.lines()
			.map((line) -> line.replaceAll("^– ", "").strip())
			.filter((line) -> !line.isEmpty() && !line.startsWith(SITE))
			.forEach((line) -> assertThat(words).contains(line.replaceAll(":$", "")));
		assertThat(text.calendar()).as("a day that is over is no use in a calendar").isEmpty();
	}

	@Test
	void nothingButAPageOfTheHouseMayStandInAnAddress() {
		for (String path : List.of("//evil.example/", "/cabinet?token=1", "https://evil.example", "/cabinet/Соловьёва",
				"/staff/cases/x y")) {
			assertThatThrownBy(() -> new News("account", NewsKind.MESSAGE, "message_1", path, "office_x", null))
				.isInstanceOf(IllegalArgumentException.class);
		}
	}

	@Test
	void theMorningIsTheNextEightOClockWhereTheOfficeIs() {
		ZoneId kamchatka = ZoneId.of("Asia/Kamchatka");
		assertThat(Morning.after(Instant.parse("2026-04-06T19:59:00Z"), kamchatka))
			.isEqualTo(Instant.parse("2026-04-06T20:00:00Z"));
		assertThat(Morning.after(Instant.parse("2026-04-06T20:00:00Z"), kamchatka))
			.isEqualTo(Instant.parse("2026-04-07T20:00:00Z"));
		assertThat(Morning.after(Instant.parse("2026-04-06T09:00:00Z"), ZoneId.of("Europe/Moscow")))
			.isEqualTo(Instant.parse("2026-04-07T05:00:00Z"));
	}

	private static String unfolded(String file) {
		return file.replace("\r\n ", "");
	}

	private static String basic(LocalDate day) {
		return DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT).format(day);
	}

}
