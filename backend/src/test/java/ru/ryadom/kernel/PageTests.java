package ru.ryadom.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Lists by pages: nothing twice, nothing left out. */
class PageTests {

	@Test
	void whoeverReadsAllPagesReadsEveryRowOnce() {
		Random random = new Random(20261121);
		for (int i = 0; i < 300; i++) {
			List<Integer> rows = IntStream.range(0, random.nextInt(250)).boxed().toList();
			assertThat(readAll(rows, 1 + random.nextInt(100))).isEqualTo(rows);
		}
	}

	@Test
	void aPageSaysWhereItEnds() {
		Page<Integer> first = page(List.of(1, 2, 3), Slice.of(2, null, 20));
		assertThat(first.nodes()).containsExactly(1, 2);
		assertThat(first.pageInfo().hasNextPage()).isTrue();
		assertThat(first.pageInfo().hasPreviousPage()).isFalse();
		assertThat(first.pageInfo().endCursor()).isEqualTo(first.edges().getLast().cursor());
		Page<Integer> last = page(List.of(3), Slice.of(2, first.pageInfo().endCursor(), 20));
		assertThat(last.pageInfo().hasNextPage()).isFalse();
		assertThat(last.pageInfo().hasPreviousPage()).isTrue();
		assertThat(Page.none().pageInfo().endCursor()).isNull();
		assertThat(first.map((row) -> row * 10).nodes()).containsExactly(10, 20);
		assertThat(first.map((row) -> row * 10).pageInfo()).isEqualTo(first.pageInfo());
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, -1, 101, Integer.MAX_VALUE, Integer.MIN_VALUE })
	void aPageIsOneToAHundredRows(int rows) {
		assertThatExceptionOfType(Fault.BadRequest.class).isThrownBy(() -> Slice.of(rows, null, 20));
	}

	@Test
	void withoutAWordAPageIsAsLongAsUsual() {
		assertThat(Slice.of(null, null, 20)).isEqualTo(new Slice(20, null));
		assertThat(Slice.of(1, null, 20).first()).isEqualTo(1);
		assertThat(Slice.of(100, null, 20).first()).isEqualTo(100);
	}

	@Test
	void aCursorReadsAsItWasWritten() {
		Random random = new Random(20261121);
		for (int i = 0; i < 1000; i++) {
			List<String> keys = IntStream.range(0, 1 + random.nextInt(4)).mapToObj((_) -> word(random)).toList();
			Cursor cursor = new Cursor(keys);
			assertThat(Cursor.read(cursor.text())).isEqualTo(cursor);
			assertThat(cursor.text()).matches("[A-Za-z0-9_-]*");
			assertThat(cursor.keys(keys.size())).isEqualTo(keys);
			assertThatExceptionOfType(Fault.BadRequest.class).isThrownBy(() -> cursor.keys(keys.size() + 1));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "не указатель", "a", "=", "a b" })
	void whatIsNoCursorIsABadRequest(String text) {
		assertThatExceptionOfType(Fault.BadRequest.class).isThrownBy(() -> Cursor.read(text));
	}

	private static List<Integer> readAll(List<Integer> rows, int size) {
		List<Integer> read = new ArrayList<>();
		String after = null;
		do {
			Slice slice = Slice.of(size, after, 20);
			int from = (slice.after() != null) ? Integer.parseInt(slice.after().keys(1).getFirst()) + 1 : 0;
			Page<Integer> page = page(rows.subList(from, Math.min(rows.size(), from + size + 1)), slice);
			read.addAll(page.nodes());
			after = page.pageInfo().hasNextPage() ? page.pageInfo().endCursor() : null;
		}
		while (after != null);
		return read;
	}

	private static Page<Integer> page(List<Integer> rows, Slice slice) {
		return Page.of(rows, slice, (row) -> Cursor.of(String.valueOf(row)), (row) -> row);
	}

	private static String word(Random random) {
		return random.ints(random.nextInt(12), ' ', 'я')
			.mapToObj((letter) -> String.valueOf((char) letter))
			.collect(java.util.stream.Collectors.joining());
	}

}
