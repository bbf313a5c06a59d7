package ru.ryadom.worklist;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import ru.ryadom.law.Action;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Objection;
import ru.ryadom.worklist.SavedFilter.Card;

import static org.assertj.core.api.Assertions.assertThat;

/** What one may keep, and what one may do with what a colleague keeps. */
class SavedFilterTests {

	private static final SavedFilter MINE = filter("staff_anna", "Мои дела", Whose.MINE, null);

	@Test
	void aTitleIsTakenOnceHoweverItIsWritten() {
		assertThat(codes(SavedFilter.of(filter("staff_anna", "мои дела", null, null), List.of(MINE))))
			.containsExactly("TITLE_TAKEN");
		assertThat(codes(SavedFilter.of(filter("staff_anna", " ", null, null), List.of(MINE))))
			.containsExactly("FIELD_EMPTY");
		assertThat(codes(SavedFilter.of(filter("staff_anna", "х".repeat(61), null, null), List.of())))
			.containsExactly("FIELD_TOO_LONG");
	}

	@Test
	void twentyAreKeptAndNoMore() {
		List<SavedFilter> twenty = IntStream.range(0, SavedFilter.MOST)
			.mapToObj((number) -> filter("staff_anna", "Отбор " + number, null, null))
			.toList();
		assertThat(codes(SavedFilter.of(MINE, twenty.subList(1, 20)))).isEmpty();
		assertThat(codes(SavedFilter.of(MINE, twenty))).containsExactly("TOO_MANY_FILTERS");
	}

	@Test
	void whoseCasesIsSaidInOneWay() {
		assertThat(codes(SavedFilter.of(filter("staff_anna", "Все", Whose.NOBODYS, "staff_boris"), List.of())))
			.containsExactly("WHOSE_TWICE");
	}

	@Test
	void aColleaguesFilterIsChangedByNobodyAndRemovedByTheHead() {
		assertThat(codes(MINE.change(new Card("Другие", true, false), "staff_boris", List.of())))
			.containsExactly("FILTER_FOREIGN");
		assertThat(allowed(MINE.actions("staff_boris", false))).isEmpty();
		assertThat(allowed(MINE.actions("staff_boris", true))).containsExactly("deleteWorklistFilter");
		assertThat(allowed(MINE.actions("staff_anna", false))).containsExactly("changeWorklistFilter",
				"deleteWorklistFilter");
	}

	private static List<String> codes(Decision<SavedFilter> decided) {
		return decided.objections().stream().map(Objection::code).toList();
	}

	private static List<String> allowed(List<Action> actions) {
		return actions.stream().filter(Action::allowed).map(Action::name).toList();
	}

	private static SavedFilter filter(String owner, String title, @Nullable Whose whose, @Nullable String responsible) {
		return new SavedFilter("filter_1", 1, "office_one", owner, title, false, false, null, whose, responsible);
	}

}
