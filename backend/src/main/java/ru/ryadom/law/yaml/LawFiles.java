package ru.ryadom.law.yaml;

import java.util.List;

import ru.ryadom.law.Calendars;
import ru.ryadom.law.Law;
import ru.ryadom.law.Norm;
import ru.ryadom.law.ProductionCalendar;

/** The files of the schema on the class path, read into one {@link Law}. */
public final class LawFiles {

	private final YamlReader reader;

	public LawFiles(ClassLoader classes) {
		this.reader = new YamlReader(classes);
	}

	/**
	 * Reads and checks everything.
	 * @throws RuntimeException that names the file and the fault when one has the wrong
	 * shape
	 */
	public Law read() {
		List<Norm> norms = NormFiles.norms(this.reader.readAll("norms/acts/*.yaml"));
		List<ProductionCalendar> calendars = this.reader.readAll("calendar/ru-*.json")
			.stream()
			.map(CalendarFile::calendar)
			.toList();
		return new Law(norms, new TermRuleFile(norms).rules(one("norms/term-rules.yaml")), new Calendars(calendars),
				ReferenceFiles.regions(one("reference/regions.yaml"), this.reader.readAll("calendar/regions/*.yaml")),
				this.reader.readAll("reference/measures-*.yaml").stream().map(ReferenceFiles::measureList).toList());
	}

	private YamlNode one(String file) {
		return this.reader.readAll(file).getFirst();
	}

}
