package ru.ryadom.papers.pdf;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import ru.ryadom.papers.QueuePaper;
import ru.ryadom.papers.QueuePaper.Line;
import ru.ryadom.papers.Words;

/** The list of cases as a table: the first column names the row. */
final class QueuePage {

	private static final String STYLES = Resources.text("certificate.css") + Resources.text("queue.css");

	private final QueuePaper paper;

	private final Markup page;

	private QueuePage(QueuePaper paper) {
		this.paper = paper;
		this.page = new Markup("Список дел на " + Words.date(paper.on()), paper.office(),
				"Что нужно сделать и до какого дня", STYLES);
	}

	static Document of(QueuePaper paper) {
		return new QueuePage(paper).document();
	}

	private Document document() {
		Element title = this.page.element("h1", "Список дел на " + Words.date(this.paper.on()));
		this.page.footer("Список дел. Личные данные: храните как само дело.", this.paper.training());
		if (this.paper.training()) {
			this.page.add(this.page.line("training", "Учебные данные"));
		}
		this.page.add(title, this.page.line("office", this.paper.office()), this.page.line("office",
				"Дел: " + this.paper.lines().size() + ". Напечатал: " + this.paper.preparedBy()), table());
		this.page.bookmark(title);
		return this.page.document();
	}

	private Element table() {
		Element head = this.page.element("thead", this.page.element("tr", this.page.columnHeader("person", "Человек"),
				this.page.columnHeader("todo", "Что нужно сделать"), this.page.columnHeader("due", "Последний день"),
				this.page.columnHeader("side", "Чей ход"), this.page.columnHeader("lead", "Кто ведёт")));
		Element body = this.page.element("tbody");
		this.paper.lines().forEach((each) -> body.appendChild(row(each)));
		return this.page.element("table", head, body);
	}

	private Element row(Line each) {
		String todo = each.onPaper().isEmpty() ? each.todo() : each.todo() + ". На бумаге: " + each.onPaper();
		return this.page.element("tr",
				this.page.rowHeader(this.page.element("b", Words.tied(each.person())),
						this.page.text(Words.tied(", № " + each.personalFile() + ", " + each.stage()))),
				cell(todo), cell(each.due()), cell(each.side()), cell(each.responsible()));
	}

	private Element cell(String text) {
		return this.page.element("td", Words.tied(text));
	}

}
