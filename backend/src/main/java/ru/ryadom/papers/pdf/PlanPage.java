package ru.ryadom.papers.pdf;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import ru.ryadom.papers.PlanPaper;
import ru.ryadom.papers.PlanPaper.Measure;
import ru.ryadom.papers.PlanPaper.Part;
import ru.ryadom.papers.Print;
import ru.ryadom.papers.Words;

/**
 * Приложение 2. Its name is the act's; its fields are ours, for no text that was read
 * gives them, and the technical block says so.
 */
final class PlanPage {

	private static final String STYLES = Resources.text("certificate.css") + Resources.text("plan.css");

	private static final String LARGE_STYLES = Resources.text("certificate-large.css");

	private final PlanPaper paper;

	private final Markup page;

	private PlanPage(PlanPaper paper, Print print) {
		this.paper = paper;
		this.page = new Markup("План № " + paper.number(), paper.office(), PlanPaper.TITLE,
				(print == Print.LARGE) ? STYLES + LARGE_STYLES : STYLES);
	}

	static Document of(PlanPaper paper, Print print) {
		return new PlanPage(paper, print).document();
	}

	private Document document() {
		var title = this.page.element("h1", Words.tied(PlanPaper.TITLE));
		var measures = this.page.element("h2", "Мероприятия");
		var mentor = this.page.element("h2", "Наставник");
		var agreement = this.page.element("h2", "Отметки о согласовании и направлении");
		var signatures = this.page.element("h2", "Подписи");
		var technical = this.page.element("h2", "Технический блок");
		this.page.footer("План № " + this.paper.number() + ", редакция\u00a0" + this.paper.edition(),
				this.paper.training());
		if (this.paper.training()) {
			this.page.add(this.page.classed("div", "top", this.page.line("training", "Учебные данные")));
		}
		this.page.add(title, this.page.labelled("Номер плана: ", this.paper.number()),
				this.page.labelled("Редакция: ", String.valueOf(this.paper.edition())),
				this.page.labelled("Работник: ", this.paper.worker()),
				this.page.labelled("Должность: ", this.paper.post()),
				this.page.labelled("Первый день работы: ", Words.date(this.paper.startsOn())),
				this.page.labelled("Работодатель: ", this.paper.employer()),
				this.page.labelled("ИНН: ", this.paper.taxNumber()),
				this.page.labelled("Центр занятости: ", this.paper.office()));
		this.page.add(measures, measureTable());
		this.page.add(mentor,
				this.page.line("mentor", this.paper.mentor().isEmpty() ? "не назначен" : this.paper.mentor()));
		this.page.add(agreement);
		this.paper.standing().forEach((each) -> this.page.add(this.page.element("p", Words.tied(each))));
		this.page.add(signatures(signatures), technical(technical));
		this.page.bookmark(title, measures, mentor, agreement, signatures, technical);
		return this.page.document();
	}

	private Element measureTable() {
		var head = this.page.element("thead",
				this.page.element("tr", this.page.columnHeader("number", "№"),
						this.page.columnHeader("title", "Мероприятие"), this.page.columnHeader("content", "Содержание"),
						this.page.columnHeader("dates", "Срок и кто делает")));
		var body = this.page.element("tbody");
		for (var measure : this.paper.measures()) {
			body.appendChild(row(body.getChildNodes().getLength() + 1, measure));
		}
		return this.page.element("table", head, body);
	}

	private Element row(int number, Measure measure) {
		return this.page.element("tr", this.page.element("td", String.valueOf(number)),
				this.page.rowHeader(this.page.text(Words.tied(measure.title()))), content(measure), this.page
					.element("td", this.page.element("p", dates(measure)), this.page.element("p", measure.doer())));
	}

	private Element content(Measure measure) {
		var cell = this.page.element("td");
		this.page.paragraphs(cell, measure.content());
		for (Part part : measure.parts()) {
			cell.appendChild(this.page.labelled(part.title() + ": ", part.text()));
		}
		return cell;
	}

	private static String dates(Measure measure) {
		return measure.isOneDay() ? Words.date(measure.from())
				: "с\u00a0" + Words.date(measure.from()) + " по\u00a0" + Words.date(measure.until());
	}

	private Element signatures(Element heading) {
		return this.page.classed("div", "signatures", heading, signed("представитель работодателя: должность, ФИО"),
				signed("работник центра занятости: должность, ФИО"), signed("работник: ФИО"));
	}

	/** The captions say what the blank lines above them are for. */
	private Element signed(String who) {
		return this.page.classed("div", "signature", this.page.blank("post", who), this.page.blank("hand", "подпись"),
				this.page.blank("name", "дата"));
	}

	private Element technical(Element heading) {
		return this.page.classed("div", "technical", heading,
				this.page.labelled("Идентификатор документа: ", this.paper.documentId()),
				this.page.element("p",
						"Документ сформирован " + Words.date(this.paper.formedOn())
								+ " информационной системой «Рядом». Состав полей предложен проектом. "
								+ "Эта электронная форма не является подписью должностного лица."));
	}

}
