package ru.ryadom.papers.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.jspecify.annotations.Nullable;
import ru.ryadom.papers.pdf.PdfGlyphs.Glyph;

/** The tree of tags as a screen reader walks it. */
final class PdfTags {

	static final String TEXT = "#text";

	static final String ANNOTATION = "#annotation";

	/**
	 * @param type a structure type, {@link #TEXT} or {@link #ANNOTATION}
	 * @param words of a text its letters, of an annotation its contents
	 */
	record Tag(String type, String scope, String words, List<Tag> kids) {

		Stream<Tag> all() {
			return Stream.concat(Stream.of(this), this.kids.stream().flatMap(Tag::all));
		}

		List<Tag> all(String wanted) {
			return all().filter((tag) -> tag.type.equals(wanted)).toList();
		}

		/**
		 * The letters below this tag in reading order, without the spaces that line ends
		 * swallow.
		 */
		String text() {
			return all(TEXT).stream().map(Tag::words).collect(Collectors.joining()).replaceAll("[\\s\u00a0]", "");
		}

	}

	private record Owner(int page, int mcid) {

	}

	private final PDDocument pdf;

	private final Map<Owner, StringBuilder> texts = new HashMap<>();

	private PdfTags(PDDocument pdf, List<Glyph> glyphs) {
		this.pdf = pdf;
		for (var glyph : glyphs) {
			this.texts.computeIfAbsent(new Owner(glyph.page(), glyph.mcid()), (owner) -> new StringBuilder())
				.append((glyph.unicode() != null) ? glyph.unicode() : "\ufffd");
		}
	}

	static Tag of(PDDocument pdf, List<Glyph> glyphs) throws IOException {
		var root = pdf.getDocumentCatalog().getStructureTreeRoot();
		if (root == null) {
			return new Tag("untagged", "", "", List.of());
		}
		return new Tag("root", "", "", new PdfTags(pdf, glyphs).kids(root, null));
	}

	private List<Tag> kids(PDStructureNode node, @Nullable PDPage page) throws IOException {
		var tags = new ArrayList<Tag>();
		for (var kid : node.getKids()) {
			switch (kid) {
				case PDStructureElement element -> tags.add(element(element, page));
				case PDMarkedContentReference content ->
					tags.add(text((content.getPage() != null) ? content.getPage() : page, content.getMCID()));
				case Integer mcid -> tags.add(text(page, mcid));
				case PDObjectReference object -> tags.add(annotation(object));
				default -> throw new IllegalStateException("unknown kid " + kid);
			}
		}
		return tags;
	}

	private Tag element(PDStructureElement element, @Nullable PDPage inherited) throws IOException {
		var page = (element.getPage() != null) ? element.getPage() : inherited;
		var scope = (element.getCOSObject().getDictionaryObject(COSName.A) instanceof COSDictionary attributes)
				? attributes.getNameAsString(COSName.getPDFName("Scope"), "") : "";
		return new Tag(element.getStructureType(), scope, "", kids(element, page));
	}

	private Tag text(@Nullable PDPage page, int mcid) {
		var number = (page != null) ? this.pdf.getPages().indexOf(page) : -1;
		var words = this.texts.getOrDefault(new Owner(number, mcid), new StringBuilder());
		return new Tag(TEXT, "", words.toString(), List.of());
	}

	private static Tag annotation(PDObjectReference object) {
		var contents = object.getReferencedObject().getCOSObject() instanceof COSDictionary annotation
				? annotation.getString(COSName.CONTENTS, "") : "";
		return new Tag(ANNOTATION, "", contents, List.of());
	}

}
