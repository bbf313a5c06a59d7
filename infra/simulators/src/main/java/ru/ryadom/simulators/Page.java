package ru.ryadom.simulators;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;

/** The page as text. Whatever came from outside is escaped. */
final class Page {

	private static final String HEAD = """
			<!doctype html>
			<html lang="ru"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
			<title>%s — учебная система</title><link rel="stylesheet" href="/page.css"></head><body>
			<p class="note">Учебная система вместо настоящей. Данные вымышлены.</p>
			<nav aria-label="Системы"><a href="/mse">МСЭ</a> <a href="/smev">СМЭВ</a> <a href="/ecp">ЕЦП</a>
			<a href="/social">ГИС ЕЦП</a> <a href="/mail">Почта</a></nav>
			<main><h1>%s</h1>
			""";

	private Page() {
	}

	/** The beginning of a page. */
	static String head(String title) {
		return HEAD.replace("%s", title);
	}

	static String systems() {
		return HEAD.replace("%s", "Учебные системы обмена")
				+ "<p>Выберите систему, за которую вы отвечаете.</p></main>";
	}

	static String of(Partner partner) {
		String rows = partner.messages().stream().map((message) -> row(partner, message)).collect(Collectors.joining());
		return HEAD.replace("%s", escaped(partner.kind.title)) + settings(partner)
				+ ((partner.kind == Kind.ECP) ? plan(partner) : "") + "<h2>Полученные сообщения</h2>"
				+ (rows.isEmpty() ? "<p>Пока ничего не пришло.</p>" : rows) + "</main></body></html>";
	}

	private static String row(Partner partner, Received message) {
		StringBuilder text = new StringBuilder("<section><h3>").append(escaped(title(message)))
			.append("</h3><dl><dt>Номер</dt><dd>")
			.append(escaped(message.id()))
			.append("</dd><dt>Отправлено</dt><dd>")
			.append(escaped(message.sentOn()))
			.append("</dd>");
		fields(text, message.body());
		text.append("</dl>");
		partner.about(message.id())
			.forEach((event) -> text.append("<p>Ответ: ").append(escaped(told(event))).append("</p>"));
		String path = partner.kind.path;
		if (message.acceptedOn() == null) {
			text.append(form(path, "confirm", message.id(), "", "Подтвердить получение"));
		}
		if (message.type().equals(partner.kind.answered)) {
			text.append(form(path, "answer", message.id(), choices(partner.kind), "Ответить"));
		}
		return text.append("</section>").toString();
	}

	private static String choices(Kind kind) {
		return switch (kind) {
			case MSE -> """
					<fieldset><legend>Рекомендация</legend>
					<label><input type="radio" name="needed" value="yes" checked> нуждается</label>
					<label><input type="radio" name="needed" value="no"> не нуждается</label></fieldset>
					<label>Почему (можно своими словами) <textarea name="reasons" rows="2"></textarea></label>
					""";
			case SOCIAL ->
				"""
						<fieldset><legend>Что известно об инвалидности</legend>
						<label><input type="radio" name="finding" value="confirmed" checked> подтверждена</label>
						<label><input type="radio" name="finding" value="not-confirmed"> не подтверждена</label>
						<label><input type="radio" name="finding" value="not-found"> такого человека нет</label>
						<label><input type="radio" name="finding" value="another"> ответить о другом человеке</label></fieldset>
						""";
			case SMEV, ECP -> """
					<fieldset><legend>Что выписка говорит о помощи другого человека</legend>
					<label><input type="radio" name="needed" value="" checked> ничего</label>
					<label><input type="radio" name="needed" value="yes"> нужна</label>
					<label><input type="radio" name="needed" value="no"> не нужна</label></fieldset>
					""";
		};
	}

	private static String form(String path, String what, String id, String inside, String button) {
		return "<form method=\"post\" action=\"/" + path + "/" + what
				+ "\"><input type=\"hidden\" name=\"messageId\" value=\"" + escaped(id) + "\">" + inside + "<button>"
				+ button + "</button></form>";
	}

	private static String settings(Partner partner) {
		Settings now = partner.settings();
		String faults = Arrays.stream(Fault.values())
			.map((fault) -> "<option value=\"" + fault + "\"" + ((fault == now.fault()) ? " selected" : "") + ">"
					+ fault.title + "</option>")
			.collect(Collectors.joining());
		return "<p>Сегодня по часам того, кто спрашивает: " + escaped(partner.today())
				+ "</p><h2>Как система себя ведёт</h2><form method=\"post\" action=\"/" + partner.kind.path
				+ "/settings\">" + "<label>Неисправность <select name=\"fault\">" + faults + "</select></label>"
				+ box("always", now.always(), "при каждом обращении, а не только при следующем")
				+ number("delay", now.delay(), 0, Settings.LONGEST_DELAY, "Задержка каждого ответа, секунд")
				+ number("answerAfter", now.answerAfter(), -1, Settings.LONGEST_DELAY,
						"Отвечать сами через столько секунд (−1 — никогда)")
				+ number("answerAfterDays", now.days(), 0, Settings.MOST_DAYS,
						"И не раньше чем через столько дней по часам того, кто спросил")
				+ box("needed", now.needed(), "отвечая сами, МСЭ говорит «нуждается», а ГИС ЕЦП – «подтверждена»")
				+ box("receiptLater", now.receiptLater(), "день получения называть не сразу")
				+ "<button>Сохранить</button></form>";
	}

	/** A plan that a person agrees here. */
	private static String plan(Partner partner) {
		String told = partner.events()
			.stream()
			.filter((event) -> event.path("type").asString().equals("agreed-plan"))
			.map((event) -> "<li>" + escaped(event.path("number").asString() + ", "
					+ event.at("/about/lastName").asString() + " " + event.at("/about/firstName").asString()
					+ (event.path("accompaniment").asBoolean() ? "" : ": сопровождение исключено")) + "</li>")
			.collect(Collectors.joining());
		return "<h2>Согласованный план</h2><form method=\"post\" action=\"/" + partner.kind.path + "/plan\">"
				+ text("number", "Номер плана", "") + text("agreedOn", "День согласования, ГГГГ-ММ-ДД", partner.today())
				+ text("office", "Номер центра занятости", "office_moscow-south") + text("lastName", "Фамилия", "")
				+ text("firstName", "Имя", "") + text("middleName", "Отчество", "")
				+ text("birthDate", "День рождения, ГГГГ-ММ-ДД", "") + text("snils", "СНИЛС", "")
				+ box("accompaniment", true, "в плане есть сопровождение; снимите, чтобы исключить его")
				+ "<button>Сообщить о плане</button></form>" + (told.isEmpty() ? "" : "<ul>" + told + "</ul>");
	}

	private static String text(String name, String label, String value) {
		return "<label>" + label + " <input type=\"text\" name=\"" + name + "\" value=\"" + escaped(value)
				+ "\" autocomplete=\"off\"></label>";
	}

	private static String box(String name, boolean on, String label) {
		return "<label><input type=\"checkbox\" name=\"" + name + "\" value=\"true\"" + (on ? " checked" : "") + "> "
				+ label + "</label>";
	}

	private static String number(String name, int value, int min, int max, String label) {
		return "<label>" + label + " <input type=\"number\" name=\"" + name + "\" value=\"" + value + "\" min=\"" + min
				+ "\" max=\"" + max + "\"></label>";
	}

	private static String title(Received message) {
		return switch (message.type()) {
			case "mse-request" -> "Запрос рекомендаций";
			case "mse-reminder" -> "Напоминание";
			case "ipra-extract-request" -> "Запрос выписки ИПРА";
			case "disability-request" -> "Проверка инвалидности";
			case "mse-answer-entry" -> "Сведения об ответе МСЭ";
			case "contract-entry" -> "Реквизиты договора";
			case "certificate-entry" -> "Сведения о сертификате";
			case "results-entry" -> "Результаты сопровождения";
			default -> message.type();
		};
	}

	private static String told(JsonNode event) {
		return switch (event.path("type").asString()) {
			case "accepted" -> "получено " + event.path("on").asString();
			case "mse-answer" -> event.path("number").asString() + ", "
					+ (event.path("needed").asBoolean() ? "нуждается" : "не нуждается") + ": "
					+ event.path("reasons").asString();
			case "disability-answer" -> switch (event.path("finding").asString()) {
				case "confirmed" -> "инвалидность подтверждена";
				case "not-confirmed" -> "инвалидность не подтверждена";
				default -> "такого человека нет";
			} + ", СНИЛС " + event.path("snils").asString();
			default -> event.path("number").asString();
		};
	}

	private static void fields(StringBuilder text, JsonNode body) {
		body.propertyStream().forEach((field) -> {
			if (field.getValue().isObject()) {
				fields(text, field.getValue());
			}
			else if (!field.getValue().isNull()) {
				text.append("<dt>")
					.append(escaped(label(field.getKey())))
					.append("</dt><dd>")
					.append(escaped(
							field.getValue().isContainer() ? field.getValue().toString() : field.getValue().asString()))
					.append("</dd>");
			}
		});
	}

	private static String label(String field) {
		return switch (field) {
			case "lastName" -> "Фамилия";
			case "firstName" -> "Имя";
			case "middleName" -> "Отчество";
			case "birthDate" -> "Дата рождения";
			case "snils" -> "СНИЛС";
			case "ipraNumber" -> "ИПРА";
			case "reason" -> "Почему спрашивают";
			case "requestId" -> "О запросе";
			case "number" -> "Номер документа";
			case "date", "on", "answeredOn" -> "День";
			case "start" -> "Начало";
			case "end" -> "Окончание";
			case "endedOn" -> "Сопровождение окончено";
			case "needed" -> "Нуждается";
			case "ngoName" -> "Организация";
			case "ngoInn" -> "ИНН";
			case "outcome" -> "Чем кончилось";
			case "measuresDone" -> "Сделано";
			case "revision" -> "Редакция";
			default -> field;
		};
	}

	private static String escaped(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8");
	}

}
