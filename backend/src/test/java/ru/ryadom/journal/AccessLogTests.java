package ru.ryadom.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

import ru.ryadom.kernel.Ids;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Slice;
import ru.ryadom.support.Explained;
import ru.ryadom.support.SentCommands;
import ru.ryadom.support.ServerTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who looked: what others did is not pushed out by one's own visits, nor made dear by
 * them.
 */
@ServerTest
class AccessLogTests {

	private static final String PERSON = "person_looked-at";

	private static final String SELF = "account_self";

	/** Between two lines of others stand so many of one's own. */
	private static final int OWN = 100;

	private static final int OTHERS = 30;

	@Autowired
	private Journal journal;

	@Autowired
	private SentCommands commands;

	@Autowired
	private MongoOperations mongo;

	@BeforeAll
	static void fill(@Autowired MongoOperations mongo) {
		List<Document> entries = new ArrayList<>();
		for (int other = 0; other < OTHERS; other++) {
			entries.add(entry("account_other", "visit " + other, PERSON));
			entries.add(entry("account_other", "about somebody else", "person_another"));
			for (int own = 0; own < OWN; own++) {
				entries.add(entry(SELF, "own", PERSON));
			}
		}
		mongo.insert(entries, "journal");
	}

	private static Document entry(String account, String purpose, String person) {
		return new Document("_id", Ids.next("entry")).append("recordedAt", Instant.EPOCH)
			.append("account", account)
			.append("actor", "Кто-то")
			.append("place", "")
			.append("role", "CITIZEN")
			.append("purpose", purpose)
			.append("kind", "READ")
			.append("persons", List.of(person, "person_beside"))
			.append("changes", List.of());
	}

	@Test
	void whatOthersDidIsReadInOrderWithoutGapsPageByPage() {
		List<String> seen = new ArrayList<>();
		Page<JournalEntry> page = others(null);
		while (true) {
			page.edges().forEach((edge) -> seen.add(edge.node().purpose()));
			if (!page.pageInfo().hasNextPage()) {
				break;
			}
			page = others(page.pageInfo().endCursor());
		}
		assertThat(seen).hasSize(OTHERS).startsWith("visit 29", "visit 28").endsWith("visit 0").doesNotHaveDuplicates();
	}

	@Test
	void onesOwnVisitsStandInTheWholeLog() {
		Page<JournalEntry> page = this.journal.aboutPerson(PERSON, Slice.of(10, null, 10));
		assertThat(page.edges()).extracting((edge) -> edge.node().account()).containsOnly(SELF);
	}

	@Test
	void onlyWhatIsShownIsFetchedHoweverManyOwnVisitsStandBetween() {
		this.commands.forget();
		assertThat(others(null).edges()).hasSize(10);
		Explained figures = Explained.lastFind(this.commands, "journal", this.mongo);
		assertThat(figures.isOrderedByIndex()).isTrue();
		assertThat(figures.documents()).isEqualTo(11);
		assertThat(figures.keys()).isLessThanOrEqualTo(11L * (OWN + 1));
	}

	@Test
	void theWholeLogStillFetchesOnlyWhatItShows() {
		this.commands.forget();
		this.journal.aboutPerson(PERSON, Slice.of(10, null, 10));
		Explained figures = Explained.lastFind(this.commands, "journal", this.mongo);
		assertThat(figures.isOrderedByIndex()).isTrue();
		assertThat(figures.documents()).isEqualTo(11);
		assertThat(figures.keys()).isEqualTo(11);
	}

	private Page<JournalEntry> others(@Nullable String after) {
		return this.journal.aboutPersonByOthers(PERSON, SELF, Slice.of(10, after, 10));
	}

}
