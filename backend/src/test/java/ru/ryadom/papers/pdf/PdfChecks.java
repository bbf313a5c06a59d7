package ru.ryadom.papers.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import ru.ryadom.papers.pdf.PdfGlyphs.Glyph;
import ru.ryadom.papers.pdf.PdfTags.Tag;

/**
 * Whether a file is a paper that everybody can read. Takes bytes and nothing else, so a
 * PDF fetched from the running server is judged by the same rules as one made in a test.
 * An empty list means that nothing is wrong.
 */
public final class PdfChecks {

	private static final List<PDFAFlavour> PROFILES = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);

	static {
		VeraGreenfieldFoundryProvider.initialise();
	}

	private final PDDocument pdf;

	private final List<Glyph> glyphs;

	private final Tag root;

	private final Set<String> faults = new LinkedHashSet<>();

	private PdfChecks(PDDocument pdf) throws IOException {
		this.pdf = pdf;
		this.glyphs = PdfGlyphs.of(pdf);
		this.root = PdfTags.of(pdf, this.glyphs);
	}

	/**
	 * What veraPDF says against PDF/UA-1 and PDF/A-2a. It lowers names of XMP by the
	 * machine's language, and in Turkish it does not know them again, so it is given
	 * none.
	 */
	public static List<String> profileFaults(byte[] pdf) {
		var here = Locale.getDefault();
		Locale.setDefault(Locale.ROOT);
		try {
			return judged(pdf);
		}
		finally {
			Locale.setDefault(here);
		}
	}

	private static List<String> judged(byte[] pdf) {
		var foundry = Foundries.defaultInstance();
		try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
				var validator = foundry.createValidator(PROFILES)) {
			parser.setFlavours(PROFILES);
			var results = validator.validateAll(parser);
			if (results.size() != PROFILES.size()) {
				return List.of("veraPDF judged %d profiles of %d".formatted(results.size(), PROFILES.size()));
			}
			return results.stream()
				.filter((result) -> !result.isCompliant())
				.map((result) -> result.getPDFAFlavour() + " " + result.getFailedChecks().keySet())
				.toList();
		}
		catch (ModelParsingException | EncryptedPdfException | ValidationException ex) {
			return List.of("veraPDF could not read the file: " + ex.getMessage());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What veraPDF lets pass and a reader would stumble over. */
	public static List<String> ownFaults(byte[] pdf) {
		return read(pdf, (checks) -> {
			checks.catalog();
			checks.headings();
			checks.root.all("Table").forEach(checks::table);
			checks.root.all("Link").forEach(checks::link);
			checks.letters();
			checks.pageNumbers();
			return List.copyOf(checks.faults);
		});
	}

	/** All tagged text in reading order, without white space. */
	public static String text(byte[] pdf) {
		return read(pdf, (checks) -> checks.root.text());
	}

	/** The facts, in the order of their page, that the tags do not say in that order. */
	public static List<String> factsOutOfOrder(byte[] pdf, List<String> facts) {
		var text = text(pdf);
		var missing = new ArrayList<String>();
		var from = 0;
		for (var fact : facts) {
			var letters = letters(fact);
			var at = text.indexOf(letters, from);
			if (at < 0) {
				missing.add(fact);
			}
			else {
				from = at + letters.length();
			}
		}
		return missing;
	}

	public static String letters(String text) {
		return text.replaceAll("[\\s\u00a0]", "");
	}

	private void catalog() {
		var catalog = this.pdf.getDocumentCatalog();
		expect("ru".equals(catalog.getLanguage()), "language is %s, not ru", catalog.getLanguage());
		var preferences = catalog.getViewerPreferences();
		expect(preferences != null && preferences.displayDocTitle(), "the window shows the file name, not the title");
		expect(Objects.requireNonNullElse(this.pdf.getDocumentInformation().getTitle(), "").length() > 3, "no title");
		var outline = catalog.getDocumentOutline();
		expect(outline != null && outline.hasChildren(), "no bookmarks");
	}

	private void headings() {
		expect(this.root.all("H1").size() == 1, "%d tags H1, not one", this.root.all("H1").size());
	}

	private void table(Tag table) {
		var rows = table.all("TR");
		expect(rows.size() > 1, "a table of %d rows", rows.size());
		var names = new HashSet<String>();
		for (var row : rows) {
			var first = row == rows.getFirst();
			var heads = row.all("TH");
			expect(row.kids().size() == rows.getFirst().kids().size(), "a row has %d cells", row.kids().size());
			expect(heads.size() == (first ? row.kids().size() : 1), "a row has %d tags TH", heads.size());
			for (var head : heads) {
				expect(head.scope().equals(first ? "Column" : "Row"), "TH «%s» has scope «%s»", head.text(),
						head.scope());
				expect(!head.text().isEmpty(), "an empty TH");
				if (first) {
					expect(names.add(head.text()), "two columns are headed «%s»", head.text());
					expect(!saysTwice(head), "TH «%s» is read twice", head.text());
				}
			}
		}
	}

	/**
	 * What a header row repeated on each page does: the same words again inside one tag.
	 */
	private static boolean saysTwice(Tag head) {
		return head.text().matches("(.+?)\\1+");
	}

	private void link(Tag link) {
		var annotations = link.all(PdfTags.ANNOTATION);
		expect(!annotations.isEmpty(), "link «%s» leads nowhere", link.text());
		for (var annotation : annotations) {
			var purpose = letters(annotation.words());
			expect(purpose.length() > link.text().length(), "link «%s» does not say what it is for", link.text());
		}
	}

	private void letters() {
		for (var glyph : this.glyphs) {
			var unicode = glyph.unicode();
			expect(unicode != null && unicode.codePoints().allMatch(PdfChecks::isLetter),
					"a glyph on page %d has no Unicode", glyph.page() + 1);
			expect(!glyph.clipped(), "«%s» on page %d is cut off", unicode, glyph.page() + 1);
		}
		overlaps();
		this.root.all()
			.filter((tag) -> List.of("P", "TD", "TH").contains(tag.type()) && tag.text().endsWith("…"))
			.forEach((tag) -> this.faults.add("«" + tag.text() + "» is cut short"));
	}

	private static boolean isLetter(int codePoint) {
		return codePoint != 0 && codePoint != 0xFFFD && Character.getType(codePoint) != Character.PRIVATE_USE;
	}

	/** Text that runs out of its cell lies on its neighbour's. */
	private void overlaps() {
		var inked = this.glyphs.stream()
			.filter((glyph) -> !glyph.isSpace())
			.sorted(Comparator.comparingInt(Glyph::page).thenComparing((glyph) -> glyph.ink().getMinY()))
			.toList();
		for (int i = 0; i < inked.size(); i++) {
			var one = inked.get(i);
			for (var other : inked.subList(i + 1, inked.size())) {
				if (other.page() != one.page() || other.ink().getMinY() >= one.ink().getMaxY()) {
					break;
				}
				expect(!one.ink().intersects(other.ink()), "«%s» lies on «%s» on page %d", one.unicode(),
						other.unicode(), one.page() + 1);
			}
		}
	}

	private void pageNumbers() {
		var pages = this.pdf.getNumberOfPages();
		for (int page = 0; page < pages; page++) {
			var number = page;
			var drawn = this.glyphs.stream()
				.filter((glyph) -> glyph.page() == number && glyph.mcid() == PdfGlyphs.ARTIFACT)
				.sorted(Comparator.comparingLong((Glyph glyph) -> -Math.round(glyph.ink().getMinY()))
					.thenComparing((glyph) -> glyph.ink().getMinX()))
				.map((glyph) -> String.valueOf(glyph.unicode()))
				.collect(Collectors.joining());
			expect(letters(drawn).contains("Страница%dиз%d".formatted(page + 1, pages)),
					"page %d has no «Страница N из M»", page + 1);
		}
	}

	private void expect(boolean holds, String fault, Object... details) {
		if (!holds) {
			this.faults.add(fault.formatted(details));
		}
	}

	private static <T> T read(byte[] bytes, Function<PdfChecks, T> question) {
		try (var pdf = Loader.loadPDF(bytes)) {
			return question.apply(new PdfChecks(pdf));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
