package ru.ryadom.papers.pdf;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import ru.ryadom.papers.NoticePaper;
import ru.ryadom.papers.NoticePaper.Fact;
import ru.ryadom.papers.Print;
import ru.ryadom.papers.Words;

/**
 * A letter with a place below it to sign for it. The form is ours: no act that was read
 * gives one.
 */
final class NoticePage {

	private static final String STYLES = Resources.text("certificate.css") + Resources.text("notice.css");

	private static final String LARGE_STYLES = Resources.text("certificate-large.css")
			+ Resources.text("notice-large.css");

	private final NoticePaper paper;

	private final Markup page;

	private NoticePage(NoticePaper paper, Print print) {
		this.paper = paper;
		this.page = new Markup(paper.title(), paper.office(), paper.title(),
				(print == Print.LARGE) ? STYLES + LARGE_STYLES : STYLES);
	}

	static Document of(NoticePaper paper, Print print) {
		return new NoticePage(paper, print).document();
	}

	private Document document() {
		var title = this.page.element("h1", Words.tied(this.paper.title()));
		var plain = this.page.element("h2", "То же простыми словами");
		var handed = this.page.element("h2", "Отметка о вручении");
		var technical = this.page.element("h2", "Технический блок");
		this.page.footer(this.paper.number(), this.paper.training());
		if (this.paper.training()) {
			this.page.add(this.page.classed("div", "top", this.page.line("training", "Учебные данные")));
		}
		this.page.add(title, this.page.labelled("Учреждение: ", this.paper.office()),
				this.page.line("contacts", this.paper.contacts()),
				this.page.labelled("Кому: ", this.paper.addressee()));
		for (Fact fact : this.paper.facts()) {
			this.page.add(this.page.labelled(fact.label() + ": ", fact.value()));
		}
		words(this.page.classed("div", "letter"), this.paper.body());
		words(this.page.classed("div", "plain", plain), this.paper.plain());
		this.page.add(handed(handed), technical(technical));
		this.page.bookmark(title, plain, handed, technical);
		return this.page.document();
	}

	private void words(Element around, String text) {
		this.page.paragraphs(around, text);
		this.page.add(around);
	}

	/** The captions say what the blank lines above them are for. */
	private Element handed(Element heading) {
		return this.page.classed("div", "handed", heading,
				this.page.classed("div", "signature",
						this.page.blank("post", "кто получил: фамилия, имя, отчество (при наличии)"),
						this.page.blank("hand", "подпись"), this.page.blank("name", "дата вручения")));
	}

	private Element technical(Element heading) {
		return this.page.classed("div", "technical", heading,
				this.page.labelled("Идентификатор документа: ", this.paper.documentId()),
				this.page.element("p",
						"Документ сформирован " + Words.date(this.paper.on())
								+ " информационной системой «Рядом». Состав полей предложен проектом. "
								+ "Эта электронная форма не является подписью должностного лица."));
	}

}
