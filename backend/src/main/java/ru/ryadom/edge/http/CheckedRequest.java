package ru.ryadom.edge.http;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/**
 * A request whose body was read and found good: behind the door always a POST of JSON.
 */
final class CheckedRequest extends HttpServletRequestWrapper {

	private final byte[] body;

	CheckedRequest(HttpServletRequest request, byte[] body) {
		super(request);
		this.body = body;
	}

	@Override
	public String getMethod() {
		return HttpMethod.POST.name();
	}

	@Override
	public String getContentType() {
		return MediaType.APPLICATION_JSON_VALUE;
	}

	@Override
	public String getCharacterEncoding() {
		return StandardCharsets.UTF_8.name();
	}

	@Override
	public int getContentLength() {
		return this.body.length;
	}

	@Override
	public long getContentLengthLong() {
		return this.body.length;
	}

	@Override
	public @Nullable String getHeader(String name) {
		if (HttpHeaders.CONTENT_TYPE.equalsIgnoreCase(name)) {
			return getContentType();
		}
		return HttpHeaders.CONTENT_LENGTH.equalsIgnoreCase(name) ? Integer.toString(this.body.length)
				: super.getHeader(name);
	}

	@Override
	public Enumeration<String> getHeaders(String name) {
		String own = HttpHeaders.CONTENT_TYPE.equalsIgnoreCase(name)
				|| HttpHeaders.CONTENT_LENGTH.equalsIgnoreCase(name) ? getHeader(name) : null;
		return (own != null) ? Collections.enumeration(List.of(own)) : super.getHeaders(name);
	}

	@Override
	public BufferedReader getReader() {
		return new BufferedReader(new InputStreamReader(new ByteArrayInputStream(this.body), StandardCharsets.UTF_8));
	}

	@Override
	public ServletInputStream getInputStream() {
		return new BodyStream(new ByteArrayInputStream(this.body));
	}

	/** The kept body as the servlet's kind of stream. */
	private static final class BodyStream extends ServletInputStream {

		private final ByteArrayInputStream bytes;

		private BodyStream(ByteArrayInputStream bytes) {
			this.bytes = bytes;
		}

		@Override
		public int read() {
			return this.bytes.read();
		}

		@Override
		public int read(byte[] into, int offset, int length) {
			return this.bytes.read(into, offset, length);
		}

		@Override
		public boolean isFinished() {
			return this.bytes.available() == 0;
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setReadListener(ReadListener listener) {
			throw new UnsupportedOperationException("the body is already here");
		}

	}

}
