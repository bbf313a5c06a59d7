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
		footer();
		if (this.paper.training()) {
			this.page.add(line("training", "Учебные данные"));
		}
		this.page.add(title, line("office", this.paper.office()),
				line("office", "Дел: " + this.paper.lines().size() + ". Напечатал: " + this.paper.preparedBy()),
				table());
		this.page.bookmark(title);
		return this.page.document();
	}

	private Element table() {
		Element head = this.page.element("thead",
				this.page.element("tr", header("person", "Человек"), header("todo", "Что нужно сделать"),
						header("due", "Последний день"), header("side", "Чей ход"), header("lead", "Кто ведёт")));
		Element body = this.page.element("tbody");
		this.paper.lines().forEach((each) -> body.appendChild(row(each)));
		return this.page.element("table", head, body);
	}

	private Element row(Line each) {
		String todo = each.onPaper().isEmpty() ? each.todo() : each.todo() + ". На бумаге: " + each.onPaper();
		return this.page.element("tr",
				this.page.with(
						this.page.element("th", this.page.element("b", Words.tied(each.person())),
								this.page.text(Words.tied(", № " + each.personalFile() + ", " + each.stage()))),
						"scope", "row"),
				cell(todo), cell(each.due()), cell(each.side()), cell(each.responsible()));
	}

	private Element cell(String text) {
		return this.page.element("td", Words.tied(text));
	}

	private Element header(String column, String text) {
		return this.page.with(this.page.classed("th", column, this.page.text(text)), "scope", "col");
	}

	private void footer() {
		String words = "Список дел. Личные данные: храните как само дело.";
		this.page.add(line("footer-number", this.paper.training() ? "Учебные данные. " + words : words),
				this.page.classed("p", "footer-page", this.page.text("Страница "), this.page.classed("span", "page"),
						this.page.text(" из "), this.page.classed("span", "pages")));
	}

	private Element line(String styleClass, String text) {
		return this.page.classed("p", styleClass, this.page.text(Words.tied(text)));
	}

}
