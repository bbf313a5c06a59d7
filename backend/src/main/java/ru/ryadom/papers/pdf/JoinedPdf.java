package ru.ryadom.papers.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;

/** Papers one behind another in one file, with the tags and the outline of each. */
final class JoinedPdf {

	private JoinedPdf() {
	}

	/** The file takes its title, its date and its id from the first. */
	static byte[] of(List<byte[]> files) {
		if (files.size() == 1) {
			return files.getFirst();
		}
		try (var whole = Loader.loadPDF(files.getFirst())) {
			var id = whole.getDocument().getDocumentID();
			var merger = new PDFMergerUtility();
			for (var file : files.subList(1, files.size())) {
				try (var next = Loader.loadPDF(file)) {
					merger.appendDocument(whole, next);
				}
			}
			whole.getDocument().setDocumentID(id);
			var bytes = new ByteArrayOutputStream();
			whole.save(bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
