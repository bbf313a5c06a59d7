package ru.ryadom.papers.pdf;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import ru.ryadom.papers.Words;

/**
 * Builds a page as a tree and never as text: what somebody typed becomes a text node and
 * cannot become markup, whatever it contains.
 */
final class Markup {

	private final Document document;

	private final Element head;

	private final Element body;

	Markup(String title, String author, String subject, String styles) {
		this.document = emptyDocument();
		this.head = element("head", element("title", title), meta("author", author), meta("subject", subject),
				element("style", styles));
		this.body = element("body");
		var html = element("html", this.head, this.body);
		html.setAttribute("lang", "ru");
		this.document.appendChild(html);
	}

	Document document() {
		return this.document;
	}

	void add(Node... nodes) {
		append(this.body, nodes);
	}

	Node text(String text) {
		return this.document.createTextNode(text);
	}

	Element element(String name, String text) {
		return element(name, text(text));
	}

	Element element(String name, Node... nodes) {
		return append(this.document.createElement(name), nodes);
	}

	/** An element with the class that its style is written for. */
	Element classed(String name, String styleClass, Node... nodes) {
		return with(element(name, nodes), "class", styleClass);
	}

	Element with(Element element, String attribute, String value) {
		element.setAttribute(attribute, value);
		return element;
	}

	/** A paragraph of a class of its own. */
	Element line(String styleClass, String text) {
		return classed("p", styleClass, text(Words.tied(text)));
	}

	/** A paragraph that names what it says. */
	Element labelled(String label, String value) {
		return element("p", text(label), element("b", Words.tied(value)));
	}

	/** What somebody wrote, a paragraph for each line of it. */
	void paragraphs(Element around, String written) {
		written.lines()
			.filter((each) -> !each.isBlank())
			.forEach((each) -> around.appendChild(element("p", Words.tied(each.strip()))));
	}

	Element columnHeader(String column, String text) {
		return with(classed("th", column, text(text)), "scope", "col");
	}

	Element rowHeader(Node... nodes) {
		return with(element("th", nodes), "scope", "row");
	}

	/** A blank to be filled by hand; the caption below says with what. */
	Element blank(String column, String caption) {
		return classed("div", column, classed("div", "blank"), classed("p", "caption", text(caption)));
	}

	/** Drawn on every page and read on none: readers announce pages themselves. */
	void footer(String words, boolean training) {
		add(line("footer-number", training ? "Учебные данные. " + words : words), classed("p", "footer-page",
				text("Страница "), classed("span", "page"), text(" из "), classed("span", "pages")));
	}

	/**
	 * Lists the headings in the reader's outline, in the order they stand on the page.
	 */
	void bookmark(Element... headings) {
		var bookmarks = element("bookmarks");
		for (var heading : headings) {
			var id = "part-" + (bookmarks.getChildNodes().getLength() + 1);
			heading.setAttribute("id", id);
			bookmarks.appendChild(with(with(element("bookmark"), "name", heading.getTextContent()), "href", "#" + id));
		}
		this.head.appendChild(bookmarks);
	}

	private Element meta(String name, String content) {
		return with(with(element("meta"), "name", name), "content", content);
	}

	private static Element append(Element parent, Node... nodes) {
		for (var node : nodes) {
			parent.appendChild(node);
		}
		return parent;
	}

	private static Document emptyDocument() {
		try {
			return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
		}
		catch (ParserConfigurationException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
