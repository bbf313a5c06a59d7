package ru.ryadom.kernel.http;

import java.nio.charset.StandardCharsets;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A paper on its way out, and what comes instead of one. Neither is kept on the way. */
public final class PdfAnswers {

	private PdfAnswers() {
	}

	/**
	 * A paper to be saved.
	 * @param name of the file without its ending, of Latin letters, and of nobody
	 */
	public static ResponseEntity<byte[]> file(String name, byte[] pdf) {
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.cacheControl(CacheControl.noStore())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment()
						.filename(name + ".pdf", StandardCharsets.US_ASCII)
						.build()
						.toString())
			.body(pdf);
	}

	/** No paper, and no word about whose it would be. */
	public static ResponseEntity<byte[]> none(HttpStatus status) {
		return ResponseEntity.status(status).cacheControl(CacheControl.noStore()).build();
	}

}
