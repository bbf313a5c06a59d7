package ru.ryadom.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

import ru.ryadom.papers.pdf.PdfChecks;

/**
 * Everything that came to somebody, whole: bodies, heads, files and what is packed in
 * them; each different text once, with where it was first heard.
 */
final class Haul {

	private static final Pattern PACKED = Pattern.compile("[A-Za-z0-9+/_-]{16,}={0,2}");

	private static final Pattern PATH = Pattern.compile("\"(/documents/[^\"]+)\"");

	private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

	private final Map<String, String> texts = new LinkedHashMap<>();

	private final Map<String, Integer> channels = new TreeMap<>();

	private final Set<String> paths = new TreeSet<>();

	private final Set<ByteBuffer> files = new HashSet<>();

	/** Of all that came until the last time somebody looked. */
	private final Set<Canary> seen = new HashSet<>();

	private List<String> fresh = new ArrayList<>();

	private Set<String> freshPaths = new TreeSet<>();

	/** What came over HTTP. */
	Answer take(String channel, String where, Answer answer) {
		String heads = new TreeMap<>(answer.headers()).entrySet()
			.stream()
			.filter((head) -> !head.getKey().equals("date"))
			.map((head) -> head.getKey() + ": " + String.join(", ", head.getValue()))
			.collect(Collectors.joining("\n"));
		take("head", where, heads);
		if (answer.header("content-type").startsWith("application/pdf")) {
			pdf(where, answer.bytes());
		}
		else {
			take(channel, where, answer.body());
		}
		return answer;
	}

	void take(String channel, String where, String text) {
		this.channels.merge(channel, 1, Integer::sum);
		if (this.texts.putIfAbsent(text, channel + ": " + where) == null) {
			this.fresh.add(text);
			PATH.matcher(text).results().map((path) -> path.group(1)).forEach((path) -> {
				this.paths.add(path);
				this.freshPaths.add(path);
			});
			unpacked(text).forEach((more) -> {
				this.texts.putIfAbsent(more, channel + ", packed: " + where);
				this.fresh.add(more);
			});
		}
	}

	/**
	 * What is read aloud, what is written beside it, and every stream of the file but the
	 * shapes of its letters.
	 */
	private void pdf(String where, byte[] file) {
		if (!this.files.add(ByteBuffer.wrap(file))) {
			return;
		}
		take("paper", where, PdfChecks.text(file));
		take("paper", where, new String(file, StandardCharsets.UTF_8));
		try (PDDocument pdf = Loader.loadPDF(file)) {
			take("paper", where, "" + pdf.getDocumentInformation().getCOSObject());
			for (var key : pdf.getDocument().getXrefTable().keySet()) {
				COSObject object = pdf.getDocument().getObjectFromPool(key);
				take("paper", where, "" + object.getObject());
				if (object.getObject() instanceof COSStream stream && !stream.containsKey(COSName.LENGTH1)) {
					byte[] bytes = stream.createInputStream().readAllBytes();
					take("paper", where, new String(bytes, StandardCharsets.UTF_8));
					take("paper", where, new String(bytes, StandardCharsets.UTF_16BE));
				}
			}
		}
		catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	/** What stands in a text behind escapes and in Base64, marks of pages too. */
	private static List<String> unpacked(String text) {
		List<String> more = new ArrayList<>();
		if (text.contains("\\u")) {
			more.add(ESCAPED.matcher(text).replaceAll((code) -> "" + (char) Integer.parseInt(code.group(1), 16)));
		}
		String decoded = PACKED.matcher(text)
			.results()
			.map(MatchResult::group)
			.distinct()
			.map(Haul::decoded)
			.collect(Collectors.joining("\n"));
		if (!decoded.isBlank()) {
			more.add(decoded);
		}
		return more;
	}

	private static String decoded(String run) {
		try {
			return new String(Base64.getUrlDecoder().decode(run.replace('+', '-').replace('/', '_')),
					StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException longWord) {
			return "";
		}
	}

	/**
	 * Which forbidden ones stand in what came since the last time, and where.
	 * @param canaries all that were typed until now
	 */
	Set<String> found(Collection<Canary> canaries, Predicate<Canary> forbidden) {
		Set<String> found = new TreeSet<>();
		Sieve sieve = new Sieve(canaries);
		for (String text : this.fresh) {
			Set<Canary> inside = sieve.in(text);
			this.seen.addAll(inside);
			inside.stream()
				.filter(forbidden)
				.forEach((canary) -> found.add(canary.where() + " «" + canary.value() + "» in " + this.texts.get(text)
						+ ": " + Sieve.around(canary, text)));
		}
		this.fresh = new ArrayList<>();
		return found;
	}

	/** Notes which stand in what came since the last time, none of them forbidden. */
	void look(Collection<Canary> canaries) {
		found(canaries, (_) -> false);
	}

	/** All that stand in anything that came until somebody last looked. */
	Set<Canary> seen() {
		return this.seen;
	}

	/** Whether anything of a channel says this. */
	boolean says(String channel, String word) {
		return this.texts.entrySet()
			.stream()
			.anyMatch((each) -> each.getValue().startsWith(channel) && each.getKey().contains(word));
	}

	/** Addresses of files that were ever named in what came. */
	Set<String> paths() {
		return Set.copyOf(this.paths);
	}

	/** Those that are named in what is new since the last time. */
	Set<String> freshPaths() {
		Set<String> since = this.freshPaths;
		this.freshPaths = new TreeSet<>();
		return since;
	}

	Map<String, Integer> channels() {
		return this.channels;
	}

	int size() {
		return this.texts.size();
	}

}
