package ru.ryadom.matrix;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** A canary is found in whatever it is wrapped, and nothing else is taken for one. */
class SieveTests {

	private static final List<String> VALUES = List.of("Канарбвгжин", "+7 999 100-07-07", "480-000-010 35",
			"1951-03-17", "kanareyka-0007@canary.example");

	@ParameterizedTest
	@FieldSource("VALUES")
	void everyDressIsSeenThrough(String value) {
		Canary canary = new Canary("somewhere", value, "");
		for (String text : worn(value)) {
			assertThat(new Sieve(List.of(canary)).in("{\"a\":\"" + text + "…\"}")).as(text).containsExactly(canary);
		}
	}

	@ParameterizedTest
	@FieldSource("VALUES")
	void whatIsPackedIsUnpacked(String value) {
		Canary canary = new Canary("somewhere", value, "");
		String packed = Base64.getUrlEncoder()
			.encodeToString(("{\"name\":\"" + value + "\"}").getBytes(StandardCharsets.UTF_8));
		assertThat(packed).doesNotContain(value);
		Haul haul = new Haul();
		haul.take("field", "cursor", "{\"cursor\":\"" + packed + "\"}");
		assertThat(haul.found(List.of(canary), (_) -> true)).isNotEmpty();
		assertThat(haul.found(List.of(canary), (_) -> true)).as("each is told of once").isEmpty();
	}

	@Test
	void aDateIsSeenInWords() {
		Canary canary = new Canary("birth", "1951-03-17", "");
		assertThat(List.of("17 марта 1951 г.", "17\u00a0марта\u00a01951\u00a0г.", "17.03.1951", "17марта1951г."))
			.allSatisfy((text) -> assertThat(new Sieve(List.of(canary)).in(text)).containsExactly(canary));
	}

	@Test
	void anotherValueIsNotTakenForIt() {
		List<Canary> canaries = VALUES.stream().map((value) -> new Canary("", value, "")).toList();
		String others = JsonMapper.shared()
			.writeValueAsString(Map.of("name", "Канарбвгдин", "phone", "+7 999 100-08-07", "born", "1951-03-18"));
		assertThat(new Sieve(canaries).in(others)).isEmpty();
	}

	private static List<String> worn(String value) {
		List<String> worn = new ArrayList<>(
				List.of(value, value.toLowerCase(Locale.ROOT), value.toUpperCase(Locale.ROOT),
						value.replaceAll("\\s", ""), URLEncoder.encode(value, StandardCharsets.UTF_8)));
		for (String before : value.startsWith("1951") ? List.of("", "ab") : List.of("", "a", "ab")) {
			byte[] bytes = (before + value + "zz").getBytes(StandardCharsets.UTF_8);
			worn.add(Base64.getEncoder().encodeToString(bytes));
			worn.add(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
		}
		if (value.matches("[+\\d][\\d -]+") && !value.startsWith("1951")) {
			worn.add(value.replaceAll("\\D", ""));
			worn.add(value.replaceAll("\\D", "").replaceAll("(\\d)(?=\\d)", "$1 "));
		}
		return worn;
	}

}
