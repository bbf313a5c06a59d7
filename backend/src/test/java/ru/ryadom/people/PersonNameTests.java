package ru.ryadom.people;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Names, and how they are found again. */
class PersonNameTests {

	private static final List<String> LAST = List.of("Соловьёв", "Иванова-Петрова", "Ёлкин", "Оглы", "де ла Круз",
			"Константинопольский");

	private static final List<String> FIRST = List.of("Пётр", "Ия", "Анна-Мария", "Ян", "Мухаммадюсуф");

	@Test
	void aNameIsFoundByEveryBeginningOfEveryWord() {
		Random random = new Random(20261121);
		for (int i = 0; i < 500; i++) {
			PersonName name = new PersonName(LAST.get(random.nextInt(LAST.size())),
					FIRST.get(random.nextInt(FIRST.size())), random.nextBoolean() ? "Ильич" : null);
			String[] words = name.full().split("[ -]");
			String word = words[random.nextInt(words.length)];
			String typed = word.substring(0, Math.min(word.length(), 2 + random.nextInt(word.length())));
			typed = random.nextBoolean() ? typed.replace('ё', 'е').replace('Ё', 'Е')
					: typed.toUpperCase(java.util.Locale.ROOT);
			assertThat(name.beginnings()).as("%s in %s", typed, name.full()).containsAll(PersonName.sought(typed));
			assertThat(PersonName.sought(typed)).hasSize(1);
		}
	}

	@Test
	void wordsAreSoughtTogether() {
		PersonName name = new PersonName("Соловьёв", "Пётр", "Ильич");
		assertThat(PersonName.sought(" пет  СОЛОВЬЕВ ")).containsExactly("пет", "соловьев");
		assertThat(name.beginnings()).containsAll(PersonName.sought("пет соловьев"))
			.doesNotContainAnyElementsOf(PersonName.sought("петров"));
	}

	@Test
	void oneLetterIsNoSearch() {
		assertThat(PersonName.sought("а")).isEmpty();
		assertThat(PersonName.sought("-- ,")).isEmpty();
		assertThat(PersonName.sought("один два три четыре пять шесть")).hasSize(5);
	}

	@Test
	void aLongWordIsFoundByItsFirstTwelveLetters() {
		PersonName name = new PersonName("Константинопольский", "Ия", null);
		assertThat(PersonName.sought("Константинопольский")).containsExactly("константиноп");
		assertThat(name.beginnings()).contains("константиноп").doesNotContain("константинопо");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Соловьёв", "Иванова-Петрова", "О'Коннор", "Ж", "Сулейман-оглы", "Müller", "св. Анна" })
	void aNameIsLettersAndTheSignsBetweenThem(String name) {
		assertThat(PersonName.isName(name)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "Иванов1", "<b>", "-Иванов", "Иванов-", "Иванов\nПётр", "😀" })
	void whatIsNoNameIsSeen(String name) {
		assertThat(PersonName.isName(name)).isFalse();
	}

}
