package ru.ryadom.papers.pdf;

import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * Every glyph that a page draws: what it says, where it stands, which tag owns it, what
 * clips it.
 */
final class PdfGlyphs extends PDFGraphicsStreamEngine {

	static final int ARTIFACT = -1;

	/**
	 * @param unicode null when the font does not say which letter this is
	 * @param ink the middle of the letter: what must not be covered by another
	 * @param clipped whether a part of it lies outside what may be painted
	 */
	record Glyph(int page, int mcid, @Nullable String unicode, Rectangle2D ink, boolean clipped) {

		boolean isSpace() {
			return this.unicode == null || this.unicode.isBlank() || this.unicode.equals("\u00a0");
		}

	}

	private final List<Glyph> glyphs = new ArrayList<>();

	private final Deque<Integer> marks = new ArrayDeque<>();

	private final GeneralPath path = new GeneralPath();

	private final int page;

	private boolean clipping;

	private PdfGlyphs(PDPage page, int number) {
		super(page);
		this.page = number;
	}

	static List<Glyph> of(PDDocument pdf) throws IOException {
		var glyphs = new ArrayList<Glyph>();
		for (var page : pdf.getPages()) {
			var engine = new PdfGlyphs(page, pdf.getPages().indexOf(page));
			engine.processPage(page);
			glyphs.addAll(engine.glyphs);
		}
		return glyphs;
	}

	@Override
	protected void showGlyph(Matrix at, PDFont font, int code, Vector displacement) throws IOException {
		var width = displacement.getX() * at.getScalingFactorX();
		var size = at.getScalingFactorY();
		var x = at.getTranslateX();
		var ink = new Rectangle2D.Double(x + width * 0.2, at.getTranslateY() + size * 0.05, width * 0.6, size * 0.4);
		Area clip = getGraphicsState().getCurrentClippingPath();
		var mcid = this.marks.stream().filter((mark) -> mark != ARTIFACT).findFirst().orElse(ARTIFACT);
		this.glyphs.add(new Glyph(this.page, mcid, font.toUnicode(code), ink, !clip.contains(ink)));
	}

	@Override
	public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
		this.marks.push((properties != null) ? properties.getInt(COSName.MCID, ARTIFACT) : ARTIFACT);
	}

	@Override
	public void endMarkedContentSequence() {
		this.marks.pop();
	}

	@Override
	public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
		this.path.moveTo(p0.getX(), p0.getY());
		for (var point : List.of(p1, p2, p3)) {
			this.path.lineTo(point.getX(), point.getY());
		}
		this.path.closePath();
	}

	@Override
	public void clip(int windingRule) {
		this.path.setWindingRule(windingRule);
		this.clipping = true;
	}

	@Override
	public void endPath() {
		if (this.clipping) {
			getGraphicsState().intersectClippingPath(this.path);
			this.clipping = false;
		}
		this.path.reset();
	}

	@Override
	public void moveTo(float x, float y) {
		this.path.moveTo(x, y);
	}

	@Override
	public void lineTo(float x, float y) {
		this.path.lineTo(x, y);
	}

	@Override
	public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
		this.path.curveTo(x1, y1, x2, y2, x3, y3);
	}

	@Override
	public Point2D getCurrentPoint() {
		return this.path.getCurrentPoint();
	}

	@Override
	public void closePath() {
		this.path.closePath();
	}

	@Override
	public void strokePath() {
		endPath();
	}

	@Override
	public void fillPath(int windingRule) {
		endPath();
	}

	@Override
	public void fillAndStrokePath(int windingRule) {
		endPath();
	}

	@Override
	public void drawImage(PDImage image) {
	}

	@Override
	public void shadingFill(COSName shading) {
	}

}
