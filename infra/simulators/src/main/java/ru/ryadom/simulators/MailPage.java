package ru.ryadom.simulators;

import java.util.List;

import org.springframework.web.util.HtmlUtils;

import ru.ryadom.simulators.MailServer.Caught;

/**
 * Letters as text. Whatever came from outside is escaped, and a letter's marks run no
 * script.
 */
final class MailPage {

	private MailPage() {
	}

	static String of(boolean on, List<Caught> letters) {
		StringBuilder rows = new StringBuilder();
		for (Caught letter : letters.reversed()) {
			rows.append("<tr><td><a href=\"/mail/")
				.append(letter.number())
				.append("\">")
				.append(escaped(letter.subject()))
				.append("</a></td><td>")
				.append(escaped(letter.to()))
				.append("</td></tr>");
		}
		return Page.head("Почта") + "<p>Сюда приходят все письма учебной системы. Дальше они не уходят.</p>"
				+ "<form method=\"post\" action=\"/mail/settings\"><input type=\"hidden\" name=\"on\" value=\"" + !on
				+ "\"><p>Почтовый сервер " + (on ? "работает" : "выключен") + ".</p><button>"
				+ (on ? "Выключить" : "Включить") + "</button></form><h2>Письма, новые сверху</h2>"
				+ (letters.isEmpty() ? "<p>Писем пока нет.</p>"
						: "<table><thead><tr><th scope=\"col\">Тема</th><th scope=\"col\">Кому</th></tr></thead><tbody>"
								+ rows + "</tbody></table>")
				+ "</main></body></html>";
	}

	static String of(Caught letter) {
		StringBuilder files = new StringBuilder();
		for (int i = 0; i < letter.files().size(); i++) {
			files.append("<li><a href=\"/mail/")
				.append(letter.number())
				.append("/files/")
				.append(i)
				.append("\">")
				.append(escaped(letter.files().get(i).name()))
				.append("</a></li>");
		}
		return Page.head(escaped(letter.subject())) + "<dl><dt>Кому</dt><dd>" + escaped(letter.to())
				+ "</dd><dt>Номер</dt><dd>" + escaped(letter.messageId()) + "</dd></dl>"
				+ "<h2>Письмо</h2><iframe title=\"Письмо\" sandbox=\"allow-popups\" width=\"100%\" height=\"480\" srcdoc=\""
				+ escaped(letter.html().replace("<head>", "<head><base target=\"_blank\">")) + "\"></iframe>"
				+ "<h2>То же без разметки</h2><pre>" + escaped(letter.plain()) + "</pre>"
				+ (files.isEmpty() ? "" : "<h2>Файлы</h2><ul>" + files + "</ul>")
				+ "<p><a href=\"/mail\">Все письма</a></p></main></body></html>";
	}

	private static String escaped(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8");
	}

}
