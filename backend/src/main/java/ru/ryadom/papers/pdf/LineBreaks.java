package ru.ryadom.papers.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Where a line may end: after a space, or after the hyphen of a word. The JDK's own rules
 * also break inside phone numbers and СНИЛС, and strand the closing quote of „…“ alone.
 */
final class LineBreaks implements FSTextBreaker {

	private static final int DONE = -1;

	private String text = "";

	private int position;

	@Override
	public void setText(String newText) {
		this.text = newText;
		this.position = 0;
	}

	@Override
	public int next() {
		if (this.position >= this.text.length()) {
			return DONE;
		}
		do {
			this.position++;
		}
		while (this.position < this.text.length() && !mayBreakBefore(this.position));
		return this.position;
	}

	private boolean mayBreakBefore(int index) {
		return switch (this.text.charAt(index - 1)) {
			case ' ', '\n', '\t' -> !Character.isWhitespace(this.text.charAt(index));
			case '-', '–', '—' -> index > 1 && Character.isLetter(this.text.charAt(index - 2))
					&& Character.isLetter(this.text.charAt(index));
			default -> false;
		};
	}

}
