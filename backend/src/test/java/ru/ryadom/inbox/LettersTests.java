package ru.ryadom.inbox;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

import ru.ryadom.appeals.Appeal;
import ru.ryadom.appeals.AppealFiling;
import ru.ryadom.appeals.AppealKind;
import ru.ryadom.appeals.AppealPlace;
import ru.ryadom.appeals.AppealText;
import ru.ryadom.appeals.AppealWay;
import ru.ryadom.appeals.Appeals;
import ru.ryadom.kernel.Ids;
import ru.ryadom.support.Callers;
import ru.ryadom.support.Callers.Caller;
import ru.ryadom.support.Explained;
import ru.ryadom.support.SentCommands;
import ru.ryadom.support.ServerTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lists of complaints, requests and papers: by index, page by page, and not for those
 * whom they name.
 */
@ServerTest
class LettersTests {

	private static final int COMPLAINTS = 130;

	private static final LocalDate DAY = LocalDate.of(2026, 4, 6);

	private static final String CASE = Ids.next("case");

	private static final String APPEALS = """
			query ($first: Int, $after: String) { viewer { ... on StaffViewer {
			  list: appeals(first: $first, after: $after) {
			    edges { node { id number words } } pageInfo { hasNextPage endCursor } } } } }""";

	private static final String PAPERS = """
			query ($first: Int, $after: String) { viewer { ... on StaffViewer {
			  list: paperNotices(first: $first, after: $after) {
			    edges { node { id body } } pageInfo { hasNextPage endCursor } } } } }""";

	@Autowired
	private Callers callers;

	@Autowired
	private SentCommands commands;

	@Autowired
	private MongoOperations mongo;

	@BeforeAll
	static void letters(@Autowired Appeals appeals, @Autowired PaperNotices papers) {
		IntStream.range(0, COMPLAINTS)
			.forEach((n) -> appeals.save(appeal(n, AppealKind.DELAY, null, "office_moscow-south")));
		appeals.save(appeal(900, AppealKind.PERSON, "staff_orlova", "office_moscow-south"));
		appeals.save(appeal(901, AppealKind.OTHER_DELIVERY, null, "office_moscow-south"));
		appeals.save(appeal(902, AppealKind.DELAY, null, "office_kazan-center"));
		IntStream.range(0, 60).forEach((n) -> papers.save(paper(n, null)));
		papers.save(paper(900, "staff_orlova"));
	}

	@Test
	void theHeadGoesThroughAllComplaintsByIndexAndFindsNoneThatNamesThem() {
		List<String> words = through(head(), APPEALS);
		assertThat(words).hasSize(COMPLAINTS).doesNotHaveDuplicates().doesNotContain("Слова 900");
		Explained explained = Explained.lastFind(this.commands, "appeals", this.mongo);
		assertThat(explained.isOrderedByIndex()).isTrue();
		assertThat(explained.documents()).isLessThanOrEqualTo(52);
	}

	@Test
	void aSpecialistFindsRequestsAndNoComplaint() {
		assertThat(through(this.callers.specialist(), APPEALS)).containsExactly("Слова 901");
	}

	@Test
	void papersAreListedByIndexAndNotForWhomTheyAreNotMeant() {
		List<String> bodies = through(head(), PAPERS);
		assertThat(bodies).hasSize(60).doesNotContain("Слова 900");
		Explained explained = Explained.lastFind(this.commands, "paperNotices", this.mongo);
		assertThat(explained.isOrderedByIndex()).isTrue();
		assertThat(explained.documents()).isLessThanOrEqualTo(52);
		assertThat(through(this.callers.specialist(), PAPERS)).hasSize(61);
		assertThat(through(this.callers.specialistOfAnotherOffice(), PAPERS)).isEmpty();
	}

	@Test
	void nothingThatAnybodyWroteStandsOpenInTheStore() {
		for (String collection : List.of("appeals", "paperNotices")) {
			this.mongo.getCollection(collection)
				.find()
				.forEach((document) -> assertThat(document.toJson()).doesNotContain("Слова"));
		}
	}

	private List<String> through(Caller caller, String question) {
		List<String> all = new ArrayList<>();
		@Nullable String after = null;
		do {
			Map<String, Object> page = new java.util.HashMap<>(Map.of("first", 50));
			page.put("after", after);
			JsonNode list = caller.ask(question, page).at("/data/viewer/list");
			StreamSupport.stream(list.path("edges").spliterator(), false)
				.map((edge) -> edge.at("/node/words").asString("") + edge.at("/node/body").asString(""))
				.forEach(all::add);
			after = list.at("/pageInfo/hasNextPage").asBoolean() ? list.at("/pageInfo/endCursor").asString() : null;
		}
		while (after != null);
		return all;
	}

	private Caller head() {
		return this.callers.signedIn("00000000-0000-4000-8000-0000000000d1", "head");
	}

	private static Appeal appeal(int n, AppealKind kind, @Nullable String about, String office) {
		return new Appeal(Ids.next("appeal"), 0, "2026-Ж-" + n, new AppealPlace(CASE, office, Ids.next("person")),
				new AppealFiling(AppealWay.PHONE, DAY, DAY, "staff_kuznetsova"),
				AppealText.typed(kind, about, null, "Слова " + n), DAY.plusDays(n % 7), List.of(), null, null);
	}

	private static PaperNotice paper(int n, @Nullable String notTo) {
		return new PaperNotice(Ids.next("paper"), 0, "office_moscow-south", DAY, new Letter(Ids.next("person"),
				new Letter.OfCase(CASE), new MessageText("Ответ", "Слова " + n, "Просто."), PaperSubject.OTHER, notTo),
				null);
	}

}
