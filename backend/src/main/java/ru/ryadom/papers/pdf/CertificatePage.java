package ru.ryadom.papers.pdf;

import java.util.ArrayList;
import java.util.regex.Pattern;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import ru.ryadom.papers.CertificatePaper.Measure;
import ru.ryadom.papers.CertificatePaper.NgoProvider;
import ru.ryadom.papers.CertificatePaper.StaffProvider;
import ru.ryadom.papers.CertificatePaper;
import ru.ryadom.papers.Print;
import ru.ryadom.papers.Words;

/**
 * Приложение 1 with its blanks filled: every word of the form and their order are the
 * form's (the source prints it as «Рекомендуемый образец»). Only what follows the
 * signature is ours, and says so.
 */
final class CertificatePage {

	private static final String STYLES = Resources.text("certificate.css");

	private static final String LARGE_STYLES = Resources.text("certificate-large.css");

	private static final String SERVICE = "сервис «Сопровождение инвалида при трудоустройстве»";

	/**
	 * What fits beside its heading in either print; longer notes must be free to break
	 * over pages.
	 */
	private static final int SHORT_NOTE = 40;

	private static final Pattern EMAIL = Pattern.compile("[\\p{Alnum}._%+-]+@[\\p{Alnum}.-]+");

	private static final Pattern PHONE = Pattern.compile("\\+?[\\d\\s()-]{5,}");

	private final CertificatePaper paper;

	private final Markup page;

	private CertificatePage(CertificatePaper paper, Print print) {
		this.paper = paper;
		this.page = new Markup("Сертификат № " + paper.number(), paper.office(),
				"Сертификат о предоставлении сервиса «Сопровождение инвалида при трудоустройстве»",
				(print == Print.LARGE) ? STYLES + LARGE_STYLES : STYLES);
	}

	static Document of(CertificatePaper paper, Print print) {
		return new CertificatePage(paper, print).document();
	}

	private Document document() {
		var title = title();
		var measures = this.page.classed("h2", "list", this.page.text("Перечень предоставляемых мероприятий: "),
				this.page.classed("span", "detail",
						this.page.text("(сопровождение при проведении переговоров с работодателем и другие):")));
		var term = this.page.element("h2", "Срок сопровождения:");
		var notes = this.page.element("h2", "Примечания:");
		var technical = this.page.element("h2", "Технический блок (не часть формы)");
		this.page.footer("Сертификат № " + this.paper.number() + ", редакция\u00a0" + this.paper.revision(),
				this.paper.training());
		this.page.add(top(), title);
		promise();
		provider();
		this.page.add(measures, measureTable());
		this.page.add(this.page.classed("div", "term", term,
				pair(this.page.labelled("дата начала: ", Words.date(this.paper.start())),
						this.page.labelled("дата окончания: ", Words.date(this.paper.end())))));
		this.page.add(notes(notes), signature(), technical(technical));
		this.page.bookmark(title, measures, term, notes, technical);
		return this.page.document();
	}

	private Element top() {
		var sample = this.page.line("sample", "Рекомендуемый образец");
		return this.paper.training()
				? this.page.classed("div", "top", this.page.line("training", "Учебные данные"), sample)
				: this.page.classed("div", "top", sample);
	}

	/** Two lines by their width: a line break element would leave an empty tag behind. */
	private Element title() {
		return this.page.element("h1", this.page.classed("span", "kind", this.page.text("Сертификат")),
				this.page.text(" "), this.page.classed("span", "of",
						this.page.text("о предоставлении сервиса «Сопровождение инвалида при трудоустройстве»")));
	}

	private void promise() {
		this.page.add(this.page.line("person", this.paper.fullName()),
				this.page.line("caption", "(фамилия, имя, отчество (при наличии) гражданина)"));
		this.page.add(this.page.element("p",
				"будет предоставлен " + SERVICE + " в рамках меры государственной поддержки в сфере занятости "
						+ "населения по организации сопровождения при содействии занятости инвалидов."));
		var file = this.paper.personalFile();
		this.page.add(pair(this.page.labelled("СНИЛС: ", this.paper.snils()),
				this.page.element("p", this.page.text("Личное дело гражданина от "), whole(Words.date(file.date())),
						this.page.text(" №\u00a0"), value(file.number() + "."))));
	}

	private void provider() {
		var named = switch (this.paper.provider()) {
			case StaffProvider(var fullName, var post) -> fullName + ", " + post;
			case NgoProvider(var name) -> name;
		};
		this.page.add(
				this.page.element("p",
						this.page.text("Для сопровождения определен работник центра занятости населения/ "
								+ "негосударственная организация: "),
						value(named)),
				this.page.line("caption",
						"(фамилия, имя, отчество (при наличии), должность работника центра занятости населения, "
								+ "либо наименование негосударственной организации, с которой заключен договор "
								+ "о сопровождении инвалида)"),
				this.page.element("p", contacts()));
	}

	private Node[] contacts() {
		var nodes = new ArrayList<Node>();
		nodes.add(this.page.text("Контакты сопровождающего (электронный адрес, телефон): "));
		for (var email : this.paper.contacts().emails()) {
			nodes.add(EMAIL.matcher(email).matches()
					? link(email, "mailto:" + email, "Написать сопровождающему: " + email) : value(email));
			nodes.add(this.page.text(", "));
		}
		var phone = this.paper.contacts().phone();
		if (phone.isEmpty()) {
			nodes.removeLast();
		}
		else {
			nodes.add(PHONE.matcher(phone).matches()
					? link(phone, "tel:" + phone.replaceAll("[\\s()-]", ""), "Позвонить сопровождающему: " + phone)
					: value(phone));
		}
		return nodes.toArray(Node[]::new);
	}

	private Element measureTable() {
		var head = this.page.element("thead",
				this.page.element("tr", this.page.columnHeader("number", "№"),
						this.page.columnHeader("title", "Мероприятие"), this.page.columnHeader("content", "Содержание"),
						this.page.columnHeader("dates", "Срок")));
		var body = this.page.element("tbody");
		for (var measure : this.paper.measures()) {
			body.appendChild(row(body.getChildNodes().getLength() + 1, measure));
		}
		return this.page.element("table", head, body);
	}

	private Element row(int number, Measure measure) {
		return this.page.element("tr", this.page.element("td", String.valueOf(number)),
				this.page.rowHeader(this.page.text(Words.tied(measure.title()))),
				this.page.element("td", Words.tied(measure.content())),
				this.page.element("td", this.page.text("с\u00a0" + Words.date(measure.from()) + " "),
						this.page.text("по\u00a0" + Words.date(measure.to()))));
	}

	private Element notes(Element heading) {
		var written = this.paper.notes().isEmpty() ? "нет" : this.paper.notes();
		var notes = this.page.classed("div", (written.length() > SHORT_NOTE) ? "notes" : "notes short", heading);
		this.page.paragraphs(notes, written);
		return notes;
	}

	private Element signature() {
		var official = this.paper.official();
		return this.page.classed("div", "signature",
				signed("post", this.page.line("filled", official.post()),
						"должность работника государственного учреждения службы занятости"),
				signed("hand", this.page.classed("div", "blank"), "подпись"),
				signed("name", this.page.line("filled", official.fullName()), "фамилия, имя, отчество (при наличии)"));
	}

	private Element signed(String column, Element value, String caption) {
		return this.page.classed("div", column, value, this.page.line("caption", caption));
	}

	private Element technical(Element heading) {
		var technical = this.page.classed("div", "technical", heading,
				pair(this.page.labelled("Номер сертификата: ", this.paper.number()),
						this.page.labelled("Редакция: ", String.valueOf(this.paper.revision()))));
		this.paper.standing().forEach((each) -> technical.appendChild(this.page.element("p", value(each))));
		technical.appendChild(this.page.labelled("Идентификатор документа: ", this.paper.documentId()));
		technical.appendChild(this.page.labelled("Учреждение: ", this.paper.office()));
		technical.appendChild(this.page.element("p",
				"Документ сформирован " + Words.date(this.paper.formedOn()) + " информационной системой «Рядом». "
						+ "Эта электронная форма не является подписью должностного лица: "
						+ "подпись ставится от руки на печатном экземпляре."));
		return technical;
	}

	/** Two short lines of the form side by side while there is room. */
	private Element pair(Element first, Element second) {
		return this.page.classed("div", "pair", first, second);
	}

	private Element value(String text) {
		return this.page.element("b", Words.tied(text));
	}

	private Element whole(String text) {
		return this.page.classed("b", "whole", this.page.text(text));
	}

	private Element link(String text, String address, String purpose) {
		return this.page.with(this.page.with(this.page.element("a", Words.tied(text)), "href", address), "title",
				purpose);
	}

}
