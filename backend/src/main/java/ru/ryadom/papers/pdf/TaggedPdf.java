package ru.ryadom.papers.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;

import javax.xml.transform.TransformerFactory;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/**
 * Draws a page of markup as PDF/UA-1 and PDF/A-2a, without a clock, a network or chance.
 */
final class TaggedPdf {

	static final String FAMILY = "PT Sans";

	private static final byte[] REGULAR = Resources.bytes("fonts/PTSans-Regular.ttf");

	private static final byte[] BOLD = Resources.bytes("fonts/PTSans-Bold.ttf");

	private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

	private static final Pattern CREATED = Pattern.compile("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)");

	/**
	 * A page being drawn holds several megabytes. Fifty at once did not fit a heap of
	 * 256, and were no sooner ready than as many as there are processors.
	 */
	private static final Semaphore HANDS = new Semaphore(Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 8));

	static {
		XRLog.setLoggingEnabled(false);
		// Who writes the metadata would look through every jar for each page, and find
		// the JDK's own.
		System.setProperty(TransformerFactory.class.getName(),
				TransformerFactory.newDefaultInstance().getClass().getName());
	}

	private TaggedPdf() {
	}

	/**
	 * @param id stays the same over the life of the document
	 * @param facts whatever makes this file differ from another with the same id
	 */
	static byte[] of(Document page, LocalDate madeOn, String id, String facts) {
		HANDS.acquireUninterruptibly();
		try {
			return draw(page, madeOn, id, facts);
		}
		finally {
			HANDS.release();
		}
	}

	private static byte[] draw(Document page, LocalDate madeOn, String id, String facts) {
		var builder = new PdfRendererBuilder().usePdfUaAccessibility(true)
			.usePdfAConformance(PdfAConformance.PDFA_2_A)
			.useColorProfile(SRGB)
			.useFont(() -> new ByteArrayInputStream(REGULAR), FAMILY, 400, FontStyle.NORMAL, true)
			.useFont(() -> new ByteArrayInputStream(BOLD), FAMILY, 700, FontStyle.NORMAL, true)
			.useReplacementText("?")
			.useUnicodeLineBreaker(new LineBreaks())
			.useUriResolver((base, uri) -> null)
			.withProducer("Рядом")
			.withW3cDocument(page, null);
		try (var renderer = builder.buildPdfRenderer(); var pdf = renderer.createPDFKeepOpen()) {
			date(pdf, madeOn);
			identify(pdf, id, facts);
			var bytes = new ByteArrayOutputStream();
			pdf.save(bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The renderer writes the time of day it ran at; the archive profile wants both
	 * places to agree.
	 */
	private static void date(PDDocument pdf, LocalDate madeOn) throws IOException {
		var midnight = madeOn.atStartOfDay(ZoneOffset.UTC);
		pdf.getDocumentInformation().setCreationDate(GregorianCalendar.from(midnight));
		var metadata = pdf.getDocumentCatalog().getMetadata();
		var written = CREATED.matcher(new String(metadata.toByteArray(), StandardCharsets.UTF_8));
		if (!written.find()) {
			throw new IllegalStateException("the renderer no longer writes xmp:CreateDate");
		}
		var dated = written.replaceFirst("$1" + midnight.toOffsetDateTime() + "$2");
		metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
	}

	private static void identify(PDDocument pdf, String id, String facts) {
		var pair = new COSArray();
		pair.add(digest(id));
		pair.add(digest(id + facts));
		pdf.getDocument().getTrailer().setItem(COSName.ID, pair);
	}

	private static COSString digest(String text) {
		try {
			var sha = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return new COSString(Arrays.copyOf(sha, 16));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
