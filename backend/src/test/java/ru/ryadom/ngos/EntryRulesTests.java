package ru.ryadom.ngos;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Objection;
import ru.ryadom.ngos.EntryDraft.ServiceDraft;
import ru.ryadom.ngos.EntryDraft.TrainedDraft;
import ru.ryadom.ngos.EntryDraft.WorkerDraft;
import ru.ryadom.ngos.EntryRules.Choices;
import ru.ryadom.people.CommunicationNeed;
import ru.ryadom.support.Applies;

import static org.assertj.core.api.Assertions.assertThat;

@Applies("SIT-21")
class EntryRulesTests {

	private static final Choices CHOICES = new Choices(Entries.LIST, Set.of("RU-MOW", "RU-TA"), Set.of(Entries.OFFICE));

	private static final ServiceDraft LISTED = new ServiceDraft("accompaniment-6", null, " С переводчиком ");

	private static final ServiceDraft OWN = new ServiceDraft(null, " Экскурсия ", " ");

	@Test
	void whatIsTypedIsReadWithoutTheSpaceAroundIt() {
		EntryFacts facts = facts(read(draft("77 0000-0016", List.of(LISTED, OWN), List.of("RU-TA"))));
		assertThat(facts.organisation().inn()).isEqualTo("7700000016");
		assertThat(facts.organisation().ogrn()).isNull();
		assertThat(facts.services()).containsExactly(
				new OfferedHelp("accompaniment-6", Entries.wanted("6").title(), "С переводчиком"),
				new OfferedHelp(null, "Экскурсия", null));
		assertThat(facts.territory().regionCodes()).containsExactly("RU-TA");
	}

	@Test
	void whoIsThereAlreadyKeepsTheirIdAndWhoIsNewGetsOne() {
		EntryFacts facts = facts(EntryRules.read(draft("7700000016", List.of(OWN), List.of("RU-TA")), CHOICES,
				List.of("ngoworker_old"), (_) -> false));
		assertThat(facts.trained().getFirst().id()).isEqualTo("ngoworker_old");
		assertThat(facts.accompanying().getFirst().id()).startsWith("ngoworker_").isNotEqualTo("ngoworker_foreign");
	}

	@Test
	void everythingThatIsWrongIsSaidAtItsField() {
		EntryDraft wrong = new EntryDraft(" ", "500100732259", "1027700132194", "", "почта", "example.org", "",
				List.of(new ServiceDraft("accompaniment-99", null, null), new ServiceDraft(null, " ", null), OWN,
						new ServiceDraft(null, "экскурсия", null), LISTED, LISTED),
				List.of("RU-XX"), List.of("office_kazan-center"), Set.of(), Set.of(), "у".repeat(2001),
				List.of(new TrainedDraft(null, "", " ", "", null)), List.of(new WorkerDraft(null, "", "", "нет")), 0);
		assertThat(codes(read(wrong))).isEqualTo("""
				FIELD_EMPTY entry.name
				INN_UNREADABLE entry.inn
				OGRN_UNREADABLE entry.ogrn
				FIELD_EMPTY entry.phone
				EMAIL_UNREADABLE entry.email
				SITE_UNREADABLE entry.site
				FIELD_EMPTY entry.address
				FIELD_EMPTY entry.services.0.listed
				FIELD_EMPTY entry.services.1.ownTitle
				SERVICE_TWICE entry.services.3.ownTitle
				SERVICE_TWICE entry.services.5.listed
				REGION_UNKNOWN entry.regions
				OFFICE_UNKNOWN entry.offices
				FIELD_TOO_LONG entry.conditions
				FIELD_EMPTY entry.trainedStaff.0.name
				FIELD_EMPTY entry.trainedStaff.0.post
				FIELD_EMPTY entry.trainedStaff.0.paper
				FIELD_EMPTY entry.accompanying.0.name
				FIELD_EMPTY entry.accompanying.0.phone
				EMAIL_UNREADABLE entry.accompanying.0.email
				CAPACITY_UNREADABLE entry.capacity""");
	}

	@Test
	void anEntryNamesAServiceAndAPlace() {
		assertThat(codes(read(draft("7700000016", List.of(), List.of()))))
			.isEqualTo("NO_SERVICES entry.services\nNO_TERRITORY entry.regions");
	}

	@Test
	void anOrganisationThatIsThereIsNotEnteredTwice() {
		assertThat(codes(EntryRules.read(draft("7700000016", List.of(OWN), List.of("RU-TA")), CHOICES, List.of(),
				"7700000016"::equals)))
			.isEqualTo("ORGANISATION_ENTERED entry.inn");
	}

	private static EntryDraft draft(String inn, List<ServiceDraft> services, List<String> regions) {
		return new EntryDraft("Опора", inn, " ", "+7 495 000-00-00", "a@example.org", null, "Москва", services, regions,
				List.of(), Set.of(CommunicationNeed.PAPER), Set.of(HelpWay.REMOTE), null,
				List.of(new TrainedDraft("ngoworker_old", "Котова", "помощник", "№ 5", Entries.LONG)),
				List.of(new WorkerDraft("ngoworker_foreign", "Котова", "+7", null)), 3);
	}

	private static Decision<EntryFacts> read(EntryDraft draft) {
		return EntryRules.read(draft, CHOICES, List.of(), (_) -> false);
	}

	private static EntryFacts facts(Decision<EntryFacts> read) {
		return ((Accepted<EntryFacts>) read).value();
	}

	private static String codes(Decision<?> decision) {
		return decision.objections()
			.stream()
			.map((Objection each) -> each.code() + " " + String.join(".", each.field()))
			.collect(Collectors.joining("\n"));
	}

}
