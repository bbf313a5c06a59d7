package ru.ryadom.ngos;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import ru.ryadom.kernel.Inn;
import ru.ryadom.law.ListedMeasure;
import ru.ryadom.law.MeasureList;
import ru.ryadom.law.RegionId;
import ru.ryadom.ngos.Need.WantedMeasure;
import ru.ryadom.ngos.NgoContract.ContractEnd;
import ru.ryadom.people.CommunicationNeed;

import static ru.ryadom.law.LawOfTheFiles.LAW;

/** Invented entries of a registry: everything usual, and what a test says instead. */
final class Entries {

	static final LocalDate TODAY = LocalDate.of(2026, 5, 12);

	static final LocalDate LONG = LocalDate.of(2027, 12, 31);

	static final String OFFICE = "office_moscow-south";

	static final RegionId MOSCOW = new RegionId("RU-MOW");

	static final MeasureList LIST = LAW.measureList(MeasureList.ACCOMPANIMENT).orElseThrow();

	EntryState state = new EntryState.EntryActive(LocalDate.of(2026, 1, 12));

	List<String> does = List.of("1", "6");

	List<String> kinds = List.of("1", "6");

	Set<CommunicationNeed> serves = Set.of();

	Set<RegionId> regions = Set.of();

	Set<String> offices = Set.of(OFFICE);

	List<@Nullable LocalDate> trained = List.of(LONG);

	@Nullable String contract = OFFICE;

	LocalDate until = LONG;

	@Nullable LocalDate ended;

	int capacity = 5;

	private final String name;

	Entries(String name) {
		this.name = name;
	}

	RegistryEntry build() {
		List<TrainedWorker> people = new ArrayList<>();
		this.trained.forEach(
				(day) -> people.add(new TrainedWorker("ngoworker_" + people.size(), "Котова", "помощник", "№ 5", day)));
		Set<String> about = this.kinds.stream()
			.map(Entries::listed)
			.flatMap(Optional::stream)
			.collect(Collectors.toSet());
		List<NgoContract> contracts = (this.contract != null) ? List
			.of(new NgoContract("contract_1", "12-С", LocalDate.of(2026, 1, 12), LocalDate.of(2026, 1, 12), this.until,
					this.contract, about, (this.ended != null) ? new ContractEnd(this.ended, "По соглашению") : null))
				: List.of();
		return new RegistryEntry("ngoentry_" + this.name, 1, MOSCOW, EntrySource.APPLICATION, this.state,
				new EntryFacts(
						new Organisation(this.name, new Inn("7700000016"), null, "+7", "a@example.org", null, "Москва"),
						this.does.stream().map(Entries::service).toList(), new Territory(this.regions, this.offices),
						new HelpConditions(this.serves, Set.of(HelpWay.ON_SITE), null), people, List.of(),
						this.capacity),
				contracts);
	}

	/** Full name of a measure that the files call by its number. */
	static Optional<String> listed(String shortName) {
		return LIST.item("accompaniment-" + shortName).map(ListedMeasure::id);
	}

	static WantedMeasure wanted(String shortName) {
		return new WantedMeasure(listed(shortName).orElse(null), title(shortName));
	}

	private static OfferedHelp service(String shortName) {
		return new OfferedHelp(listed(shortName).orElse(null), title(shortName), null);
	}

	private static String title(String shortName) {
		return listed(shortName).flatMap(LIST::item).map(ListedMeasure::title).orElse(shortName);
	}

}
