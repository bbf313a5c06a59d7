package ru.ryadom.kernel;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Ids of things, and keys of repetition. */
class IdsTests {

	@Test
	void eachIdIsLaterThanThoseBefore() {
		List<String> ids = IntStream.range(0, 5000).mapToObj((_) -> Ids.next("case")).toList();
		assertThat(ids).isSorted()
			.doesNotHaveDuplicates()
			.allMatch((id) -> id.matches("case_[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"))
			.allMatch((id) -> Ids.require("case", id).equals(id));
	}

	@Test
	void referenceDataAreCalledTheSameOnEveryStart() {
		assertThat(Ids.named("office", "moscow")).isEqualTo(Ids.named("office", "moscow"))
			.isNotEqualTo(Ids.named("office", "kazan"))
			.isNotEqualTo(Ids.named("staff", "moscow"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "case_", "case_1", "order_01970000-0000-7000-8000-000000000000",
			"case_01970000-0000-7000-8000-00000000000", "case_01970000-0000-7000-8000-000000000000\n",
			"case_01970000-0000-4000-8000-000000000000", "CASE_01970000-0000-7000-8000-000000000000",
			"case_{$gt: ''}" })
	void anIdThatCannotBeIsNotFound(String id) {
		assertThatExceptionOfType(Fault.NotFound.class).isThrownBy(() -> Ids.require("case", id));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "1234567", "ключ-повтора", "with space", "x$where=1", "12345678\n" })
	void aKeyOfRepetitionIsPlain(String key) {
		assertThatExceptionOfType(Fault.BadRequest.class)
			.isThrownBy(() -> new Command("wish", "account", key, new Input(key)));
	}

	private record Input(String key) {
	}

}
