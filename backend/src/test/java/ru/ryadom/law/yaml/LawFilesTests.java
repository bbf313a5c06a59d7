package ru.ryadom.law.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.ryadom.law.Law;
import ru.ryadom.support.Resources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A file of the wrong shape stops the start with a sentence that names the place. */
class LawFilesTests {

	@TempDir
	private Path files;

	@BeforeEach
	void copyWhatASmallLawNeeds() throws IOException {
		write("norms/acts/act.yaml", """
				act: Акт
				source: Текст акта
				basis: TEXT
				point: null
				since: null
				until: null
				norms:
				  SIT-01:
				    title: Название
				    text: Слова
				    plain: Просто.
				    figures:
				      workingDays: { value: 1, unit: день }
				""");
		write("norms/term-rules.yaml", """
				rules:
				  SIT-01:
				    norm: SIT-01
				    operation: ADD_WD
				    figure: workingDays
				    title: Название
				    trigger: день
				    holder: OFFICE
				""");
		for (String file : new String[] { "calendar/ru-2026.json", "calendar/regions/RU-BA.yaml",
				"reference/regions.yaml", "reference/measures-accompaniment.yaml" }) {
			write(file, Resources.text("/" + file));
		}
	}

	@Test
	void filesOfTheRightShapeMakeALaw() {
		Law law = read();
		assertThat(law.norms()).hasSize(1);
		assertThat(law.termRules()).singleElement()
			.extracting((rule) -> rule.norm().figure("workingDays"))
			.isEqualTo(1);
	}

	@ParameterizedTest(name = "{0}: {1} -> {2}")
	@CsvSource(delimiter = '|', textBlock = """
			norms/acts/act.yaml      | basis: TEXT           | basis: SURE        | не годится «SURE»
			norms/acts/act.yaml      | point: null           | punkt: null        | лишние поля [punkt]
			norms/acts/act.yaml      | until: null           | # none             | нет поля until
			norms/acts/act.yaml      | since: null           | since: 2026-02-30  | не годится «2026-02-30»
			norms/acts/act.yaml      | title: Название       | title:             | поле title пусто
			norms/acts/act.yaml      | '  SIT-01:'           | '  sit-1:'         | не годится «sit-1»
			norms/acts/act.yaml      | value: 1              | value: много       | не годится «много»
			norms/term-rules.yaml    | operation: ADD_WD     | operation: ADD     | нет такой операции: ADD
			norms/term-rules.yaml    | figure: workingDays   | figure: days       | не годится «days»
			norms/term-rules.yaml    | norm: SIT-01          | norm: SIT-02       | нет нормы SIT-02
			norms/term-rules.yaml    | holder: OFFICE        | holder: NOBODY     | не годится «NOBODY»
			calendar/ru-2026.json    | '"2026-06-12", '      | '"2026-06-11", '   | не совпали со списком nonWorkingDays
			calendar/ru-2026.json    | 247                   | 248                | рабочих дней 247
			calendar/regions/RU-BA.yaml | region: RU-BA      | region: RU-ZZ      | нет субъекта RU-ZZ
			reference/regions.yaml   | codeSource: PROJECT   | codeSource: GUESS  | codeSource бывает
			""")
	void aFileOfTheWrongShapeIsRefusedByNameAndPlace(String file, String was, String now, String fault)
			throws IOException {
		String text = Files.readString(this.files.resolve(file));
		assertThat(text).contains(was);
		write(file, text.replace(was, now));
		assertThatExceptionOfType(BrokenLawFile.class).isThrownBy(this::read)
			.withMessageContaining(file)
			.withMessageContaining(fault);
	}

	@Test
	void theSameFieldTwiceIsRefused() throws IOException {
		write("norms/acts/act.yaml", Resources.text("/norms/acts/civil-code.yaml") + "source: ещё раз\n");
		assertThatExceptionOfType(BrokenLawFile.class).isThrownBy(this::read).withMessageContaining("duplicate key");
	}

	@Test
	void aFolderWithoutFilesIsRefused() throws IOException {
		Files.delete(this.files.resolve("calendar/ru-2026.json"));
		assertThatExceptionOfType(BrokenLawFile.class).isThrownBy(this::read)
			.withMessageContaining("calendar/ru-*.json: нет ни одного файла");
	}

	private void write(String file, String text) throws IOException {
		Path path = this.files.resolve(file);
		Files.createDirectories(path.getParent());
		Files.writeString(path, text);
	}

	private Law read() {
		try (URLClassLoader classes = new URLClassLoader(new URL[] { this.files.toUri().toURL() }, null)) {
			return new LawFiles(classes).read();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
