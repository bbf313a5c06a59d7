package ru.ryadom.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import ru.ryadom.papers.CertificatePaper.Contacts;
import ru.ryadom.papers.CertificatePaper.Measure;
import ru.ryadom.papers.CertificatePaper.NgoProvider;
import ru.ryadom.papers.CertificatePaper.Official;
import ru.ryadom.papers.CertificatePaper.PersonalFile;
import ru.ryadom.papers.CertificatePaper.Provider;
import ru.ryadom.papers.CertificatePaper.StaffProvider;

/** Certificates for tests: one ordinary, and any number of strange ones. */
public final class CertificatePapers {

	private static final LocalDate FORMED = LocalDate.of(2025, 4, 30);

	private static final List<String> WORDS = List.of("Ёлкина", "«Шаг навстречу»", "№ 7", "½ ставки",
			"Салтыкова-Щедрина", "Ән-Нәфис", "и", "переговоры", "12 мая 2025 г.", "+7 (495) 123-45-67", "О'Коннор",
			"<b>", "&amp;", "А. Б. Юн", "Рентгеноэлектрокардиографического", "€ 5", "„внутри“", "—", "б/н",
			"(доб. 12)");

	private CertificatePapers() {
	}

	public static CertificatePaper ordinary() {
		return withMeasures(4);
	}

	public static CertificatePaper withMeasures(int count) {
		var measures = IntStream.range(0, count).mapToObj(CertificatePapers::measure).toList();
		return paper("Соловьёва Анна-Мария Владимировна",
				new StaffProvider("Иванова Мария Петровна", "ведущий инспектор отдела содействия занятости инвалидов"),
				new Contacts(List.of("m.ivanova@czn.example.ru"), "+7 (495) 123-45-67"), measures, "", true);
	}

	/** An edition that took the place of another and has been replaced itself. */
	public static CertificatePaper replaced() {
		var paper = ordinary();
		return new CertificatePaper(paper.number(), 2, paper.fullName(), paper.snils(), paper.personalFile(),
				paper.provider(), paper.contacts(), paper.measures(), paper.start(), paper.end(), paper.notes(),
				paper.official(), paper.formedOn(), paper.office(),
				List.of("Заменяет редакцию 1. Сменился сопровождающий.", "Заменён 3 июня 2025 г. редакцией 3."),
				paper.training(), paper.documentId());
	}

	/** The same text in every field that takes one. */
	public static CertificatePaper saying(String text) {
		return new CertificatePaper(text.substring(0, Math.min(60, text.length())), 2, text, "112-233-445 95",
				new PersonalFile(FORMED, text), new NgoProvider(text), new Contacts(List.of(text), text),
				List.of(new Measure(text, text, FORMED, FORMED)), FORMED, FORMED, text, new Official(text, text),
				FORMED, text, List.of(text), false, text);
	}

	/** A measure and notes at great length. */
	public static CertificatePaper explaining(String text) {
		return paper("Соловьёва Анна-Мария Владимировна", new NgoProvider("АНО «Шаг навстречу»"),
				new Contacts(List.of(), "+7 (495) 123-45-67"), List.of(measure(0), measure("Иное", text), measure(1)),
				text, false);
	}

	public static Arbitrary<CertificatePaper> any() {
		var providers = Arbitraries.oneOf(words(12).map(NgoProvider::new),
				Combinators.combine(words(6), words(8)).as(StaffProvider::new).map(Provider.class::cast));
		var contacts = Combinators.combine(emails(), Arbitraries.of("", "+7 (495) 123-45-67", "8-800-100-20-30 доб. 7"))
			.filter((emails, phone) -> !emails.isEmpty() || !phone.isEmpty())
			.as(Contacts::new);
		var measures = Combinators.combine(words(10), words(40), days(), Arbitraries.integers().between(0, 180))
			.as((title, content, from, days) -> new Measure(title, content, from, from.plusDays(days)))
			.list()
			.ofMinSize(1)
			.ofMaxSize(40)
			.withSizeDistribution(RandomDistribution.uniform());
		var notes = Arbitraries.oneOf(Arbitraries.just(""), words(60), words(9).map((line) -> line + "\n\n" + line));
		return Combinators.combine(words(14), providers, contacts, measures, notes, Arbitraries.of(true, false))
			.as(CertificatePapers::paper);
	}

	private static CertificatePaper paper(String name, Provider provider, Contacts contacts, List<Measure> measures,
			String notes, boolean training) {
		return new CertificatePaper("77-2025-000123", 1, name, "112-233-445 95",
				new PersonalFile(LocalDate.of(2025, 4, 12), "1544/25"), provider, contacts, measures, FORMED,
				FORMED.plusMonths(6), notes,
				new Official("Начальник отдела содействия занятости инвалидов", "Петров Пётр Петрович"), FORMED,
				"ГКУ «Центр занятости населения города Примерска»", List.of(), training,
				"certificate_0198f0c2-7a31-7c40-9d0e-3b5a1f2c4d6e");
	}

	private static Measure measure(int index) {
		return switch (index % 4) {
			case 0 -> measure("Сопровождение при проведении переговоров с работодателем",
					"Присутствие сопровождающего на собеседовании, помощь в общении с работодателем");
			case 1 -> measure("Подготовка маршрута к месту работы",
					"Проезд вместе с гражданином по маршруту от дома до места работы, выбор доступного транспорта");
			case 2 -> measure("Услуги сурдопереводчика",
					"Русский жестовый перевод на собеседовании и при оформлении документов");
			default -> measure("Психологическая помощь", "Две встречи с психологом центра занятости населения");
		};
	}

	private static Measure measure(String title, String content) {
		return new Measure(title, content, LocalDate.of(2025, 5, 5), LocalDate.of(2025, 9, 30));
	}

	private static Arbitrary<String> words(int most) {
		return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(most).map((words) -> String.join(" ", words));
	}

	private static Arbitrary<List<String>> emails() {
		return Arbitraries
			.of("m.ivanova@czn.example.ru", "почта@пример.рф",
					"ochen-dlinnyy-adres.elektronnoy.pochty.soprovozhdayushchego.lica@centr-zanyatosti.example.ru")
			.list()
			.ofMaxSize(3);
	}

	private static Arbitrary<LocalDate> days() {
		return Arbitraries.integers().between(0, 180).map(FORMED::plusDays);
	}

}
