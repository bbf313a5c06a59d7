package ru.ryadom.ngos;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

import ru.ryadom.law.RegionId;
import ru.ryadom.ngos.Need.WantedMeasure;
import ru.ryadom.people.CommunicationNeed;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.ryadom.ngos.Entries.TODAY;

/** What holds of any registry and any need. */
class AnyMatchingTests {

	private static final List<String> MEASURES = List.of("1", "2", "3", "4", "5", "6", "7", "negotiations",
			"Первая неделя на новом месте", "Экскурсия");

	/** A registry, a need and how busy everybody is, out of one seed. */
	private record Town(List<RegistryEntry> entries, Need need, Map<String, Integer> load) {

		List<Candidate> ranked() {
			return Matching.rank(this.entries, this.need, this.load, TODAY);
		}

		List<String> order() {
			return ranked().stream().map((each) -> each.entry().id()).toList();
		}

	}

	@Property(tries = 2000)
	void aFittingServiceAddedNeverLowersAnOrganisation(@ForAll long seed) {
		Random random = new Random(seed);
		Town before = town(random);
		RegistryEntry raised = pick(random, before.entries());
		List<OfferedHelp> more = new ArrayList<>(raised.services());
		WantedMeasure wanted = pick(random, before.need().measures());
		more.add(random.nextInt(more.size() + 1), new OfferedHelp(wanted.listedId(), wanted.title(), null));
		EntryFacts facts = raised.facts();
		RegistryEntry after = raised.saying(new EntryFacts(facts.organisation(), more, facts.territory(),
				facts.conditions(), facts.trained(), facts.accompanying(), facts.capacity()));
		Town town = new Town(before.entries().stream().map((each) -> (each == raised) ? after : each).toList(),
				before.need(), before.load());
		assertThat(town.order().indexOf(raised.id())).isLessThanOrEqualTo(before.order().indexOf(raised.id()));
		assertThat(of(town, raised).fit()).isLessThanOrEqualTo(of(before, raised).fit());
	}

	@Property(tries = 2000)
	void theOrderInWhichEntriesComeDoesNotMatter(@ForAll long seed) {
		Random random = new Random(seed);
		Town town = town(random);
		List<RegistryEntry> shuffled = new ArrayList<>(town.entries());
		Collections.shuffle(shuffled, random);
		assertThat(new Town(shuffled, town.need(), town.load()).ranked()).isEqualTo(town.ranked());
	}

	@Property(tries = 2000)
	void anInactiveEntryNeverFits(@ForAll long seed) {
		Town town = town(new Random(seed));
		assertThat(town.ranked()).filteredOn((each) -> !each.entry().isActive())
			.allSatisfy((each) -> assertThat(each.fit()).isEqualTo(Fit.NOT));
	}

	@Property(tries = 2000)
	void whoFitsStandsBeforeWhoDoesNotAndSaysWhy(@ForAll long seed) {
		List<Candidate> ranked = town(new Random(seed)).ranked();
		assertThat(ranked.stream().map(Candidate::fit)).isSorted();
		assertThat(ranked).allSatisfy((each) -> {
			boolean against = each.reasons().stream().anyMatch((reason) -> !reason.inFavour());
			assertThat(each.fit() == Fit.WHOLLY || against).isTrue();
			assertThat(each.fit() == Fit.NOT || !each.covered().isEmpty()).isTrue();
		});
	}

	private static Candidate of(Town town, RegistryEntry entry) {
		return town.ranked().stream().filter((each) -> each.entry().id().equals(entry.id())).findFirst().orElseThrow();
	}

	private static Town town(Random random) {
		List<RegistryEntry> entries = new ArrayList<>();
		Map<String, Integer> load = new HashMap<>();
		for (int i = 0; i < 1 + random.nextInt(8); i++) {
			RegistryEntry entry = entry(random, "НКО " + (char) ('А' + random.nextInt(4)) + " " + i);
			entries.add(entry);
			load.put(entry.id(), random.nextInt(7));
		}
		Need need = new Need(some(random, MEASURES, 1).stream().map(Entries::wanted).toList(), Entries.MOSCOW,
				Entries.OFFICE, Set.copyOf(some(random, List.of(CommunicationNeed.values()), 0)),
				TODAY.plusDays(random.nextInt(20)), TODAY.plusDays(20 + random.nextInt(200)));
		return new Town(entries, need, load);
	}

	private static RegistryEntry entry(Random random, String name) {
		Entries entry = new Entries(name);
		entry.does = some(random, MEASURES, 1);
		entry.kinds = some(random, MEASURES, 1);
		entry.serves = Set.copyOf(some(random, List.of(CommunicationNeed.values()), 0));
		entry.regions = pick(random, List.of(Set.of(), Set.of(Entries.MOSCOW), Set.of(new RegionId("RU-TA"))));
		entry.offices = pick(random, List.of(Set.of(Entries.OFFICE), Set.of("office_kazan-center")));
		entry.trained = Stream.generate(() -> random.nextInt(10) - 3)
			.limit(random.nextInt(3)).<java.time
			.@Nullable LocalDate>map((weeks) -> (weeks == 5) ? null : TODAY.plusWeeks(weeks * 5L))
			.toList();
		entry.contract = pick(random, List.of("none", Entries.OFFICE, Entries.OFFICE, "office_kazan-center"));
		entry.until = TODAY.plusDays(random.nextInt(300) - 50);
		entry.capacity = 1 + random.nextInt(8);
		int state = random.nextInt(8);
		if (state < 2) {
			entry.state = (state == 0) ? new EntryState.EntrySuspended(TODAY, "Проверка")
					: new EntryState.EntryExcluded(TODAY, "Ликвидация");
		}
		return entry.build();
	}

	private static <T> T pick(Random random, List<T> from) {
		return from.get(random.nextInt(from.size()));
	}

	private static <T> List<T> some(Random random, List<T> from, int least) {
		List<T> all = new ArrayList<>(from);
		Collections.shuffle(all, random);
		return List.copyOf(all.subList(0, least + random.nextInt(all.size() - least)));
	}

}
