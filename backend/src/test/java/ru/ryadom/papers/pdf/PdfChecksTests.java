package ru.ryadom.papers.pdf;

import ru.ryadom.papers.CertificatePapers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each check is seen failing: a good paper is broken in one place, and that place is
 * named.
 */
class PdfChecksTests {

	private static final byte[] GOOD = CertificatePdf.of(CertificatePapers.ordinary());

	@Test
	void aGoodPaperHasNoFaults() {
		assertThat(PdfChecks.ownFaults(GOOD)).isEmpty();
		assertThat(PdfChecks.profileFaults(GOOD)).isEmpty();
	}

	@Test
	void veraPdfNamesTheProfileThatAFileFails() throws IOException {
		var untitled = broken((pdf) -> pdf.getDocumentCatalog().setMetadata(null));

		assertThat(PdfChecks.profileFaults(untitled)).hasSize(2)
			.anyMatch((fault) -> fault.startsWith("ua1"))
			.anyMatch((fault) -> fault.startsWith("2a"));
	}

	@Test
	void whatIsNoPdfIsAFault() {
		assertThat(PdfChecks.profileFaults("<html>".getBytes())).singleElement().asString().contains("could not read");
	}

	@Test
	void anotherLanguageIsAFault() throws IOException {
		assertFault((pdf) -> pdf.getDocumentCatalog().setLanguage("EN-US"), "language is EN-US, not ru");
	}

	@Test
	void aWindowNamedByItsFileIsAFault() throws IOException {
		assertFault((pdf) -> pdf.getDocumentCatalog().getViewerPreferences().setDisplayDocTitle(false),
				"the window shows the file name, not the title");
	}

	@Test
	void noTitleIsAFault() throws IOException {
		assertFault((pdf) -> pdf.getDocumentInformation().setTitle(null), "no title");
	}

	@Test
	void noBookmarksAreAFault() throws IOException {
		assertFault((pdf) -> pdf.getDocumentCatalog().setDocumentOutline(null), "no bookmarks");
	}

	@Test
	void anyNumberOfChiefHeadingsButOneIsAFault() throws IOException {
		assertFault((pdf) -> first(pdf, "H1").setStructureType("P"), "0 tags H1, not one");
		assertFault((pdf) -> first(pdf, "P").setStructureType("H1"), "2 tags H1, not one");
	}

	@Test
	void aHeadingCellMadeAnOrdinaryOneIsAFault() throws IOException {
		assertFault((pdf) -> first(pdf, "TH").setStructureType("TD"), "a row has 3 tags TH");
	}

	@Test
	void aHeadingCellOfNoDirectionIsAFault() throws IOException {
		assertFault((pdf) -> first(pdf, "TH").getCOSObject().removeItem(COSName.A), "TH «№» has scope «»");
	}

	@Test
	void aRowThatLostACellIsAFault() throws IOException {
		assertFault((pdf) -> ((COSArray) first(first(pdf, "TBody"), "TR").getCOSObject().getItem(COSName.K)).remove(3),
				"a row has 3 cells");
	}

	/**
	 * The trap of the renderer's repeated headers: nothing in the standard forbids it.
	 */
	@ParameterizedTest
	@ValueSource(ints = { 80, 100 })
	void aHeaderRowRepeatedOnEachPageIsReadTwice(int rows) {
		var page = page("table { -fs-table-paginate: paginate; }");
		page.add(table(page, "Мероприятие", rows));

		assertThat(PdfChecks.ownFaults(drawn(page)))
			.anyMatch((fault) -> fault.matches("TH «(Мероприятие){2,}» is read twice"));
		assertThat(PdfChecks.profileFaults(drawn(page))).isEmpty();
	}

	@Test
	void twoColumnsOfOneNameAreAFault() {
		var page = page("");
		page.add(table(page, "Срок", 2));

		assertThat(PdfChecks.ownFaults(drawn(page))).contains("two columns are headed «Срок»");
	}

	@Test
	void aLinkThatOnlyRepeatsItsTextOrLeadsNowhereIsAFault() {
		var page = page("");
		page.add(page.with(page.element("a", "a@b.ru"), "href", "mailto:a@b.ru"), page.element("a", "сюда"));

		assertThat(PdfChecks.ownFaults(drawn(page))).contains("link «a@b.ru» does not say what it is for",
				"link «сюда» leads nowhere");
	}

	@Test
	void lettersWithoutUnicodeAreAFault() throws IOException {
		var page = page("");
		page.add(page.element("p", "Я"));
		var mute = broken(drawn(page), (pdf) -> {
			for (var name : pdf.getPage(0).getResources().getFontNames()) {
				pdf.getPage(0).getResources().getFont(name).getCOSObject().removeItem(COSName.TO_UNICODE);
			}
		});

		assertThat(PdfChecks.ownFaults(drawn(page))).doesNotContain("a glyph on page 1 has no Unicode");
		assertThat(PdfChecks.ownFaults(mute)).contains("a glyph on page 1 has no Unicode");
	}

	@Test
	void aTextCutShortIsAFault() {
		var page = page("");
		page.add(page.element("p", "Сопровождение при перего…"));

		assertThat(PdfChecks.ownFaults(drawn(page))).contains("«Сопровождениеприперего…» is cut short");
	}

	@Test
	void aTextThatRunsOffTheSheetIsAFault() {
		var page = page("p { white-space: nowrap; }");
		page.add(page.element("p", "Сопровождение ".repeat(20)));

		assertThat(PdfChecks.ownFaults(drawn(page))).anyMatch((fault) -> fault.endsWith("on page 1 is cut off"));
	}

	@Test
	void aTextThatRunsOverItsNeighbourIsAFault() {
		var page = page("table { table-layout: fixed; width: 60mm; } td { white-space: nowrap; }");
		page.add(page.element("table", page.element("tr", page.element("td", "Сопровождение при переговорах"),
				page.element("td", "Сопровождение"))));

		assertThat(PdfChecks.ownFaults(drawn(page))).anyMatch((fault) -> fault.contains("» lies on «"));
	}

	@Test
	void aPageWithoutItsNumberIsAFault() {
		var page = page("");
		page.add(page.element("p", "Текст"));

		assertThat(PdfChecks.ownFaults(drawn(page))).contains("page 1 has no «Страница N из M»");
	}

	@Test
	void factsThatTheTagsSayInAnotherOrderAreNamed() throws IOException {
		var facts = List.of("СНИЛС: 112-233-445 95", "Примечания: нет", "Петров Пётр Петрович");
		var shuffled = broken((pdf) -> {
			var kids = (COSArray) first(pdf, "H1").getParent().getCOSObject().getItem(COSName.K);
			kids.add(0, kids.remove(kids.size() - 2));
		});

		assertThat(PdfChecks.factsOutOfOrder(GOOD, facts)).isEmpty();
		assertThat(PdfChecks.factsOutOfOrder(shuffled, facts)).containsExactly("Петров Пётр Петрович");
	}

	@Test
	void anUntaggedFileSaysNothing() throws IOException {
		assertThat(PdfChecks.text(broken((pdf) -> pdf.getDocumentCatalog().setStructureTreeRoot(null)))).isEmpty();
	}

	private interface Fault {

		void breakIn(PDDocument pdf) throws IOException;

	}

	private static void assertFault(Fault fault, String named) throws IOException {
		assertThat(PdfChecks.ownFaults(broken(fault))).containsExactly(named);
	}

	private static byte[] broken(Fault fault) throws IOException {
		return broken(GOOD, fault);
	}

	private static byte[] broken(byte[] good, Fault fault) throws IOException {
		try (var pdf = Loader.loadPDF(good)) {
			fault.breakIn(pdf);
			var bytes = new ByteArrayOutputStream();
			pdf.save(bytes);
			return bytes.toByteArray();
		}
	}

	private static PDStructureElement first(PDDocument pdf, String type) {
		return first(pdf.getDocumentCatalog().getStructureTreeRoot(), type);
	}

	private static PDStructureElement first(PDStructureNode node, String type) {
		return find(node, type).orElseThrow();
	}

	private static Optional<PDStructureElement> find(PDStructureNode node, String type) {
		return node.getKids()
			.stream()
			.filter(PDStructureElement.class::isInstance)
			.map(PDStructureElement.class::cast)
			.map((kid) -> kid.getStructureType().equals(type) ? Optional.of(kid) : find(kid, type))
			.flatMap(Optional::stream)
			.findFirst();
	}

	private static Markup page(String styles) {
		return new Markup("Проба", "Рядом", "Проба", "body { font-family: 'PT Sans'; }" + styles);
	}

	private static Element table(Markup page, String heading, int rows) {
		var head = page.element("thead", page.element("tr", page.element("th", heading), page.element("th", heading)));
		var body = page.element("tbody");
		for (int row = 1; row <= rows; row++) {
			body.appendChild(page.element("tr", page.with(page.element("th", "Строка " + row), "scope", "row"),
					page.element("td", "Дело")));
		}
		return page.element("table", head, body);
	}

	private static byte[] drawn(Markup page) {
		return TaggedPdf.of(page.document(), LocalDate.of(2025, 5, 12), "проба", "проба");
	}

}
