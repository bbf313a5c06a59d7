package ru.ryadom.ngos.graphql;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Now;
import ru.ryadom.journal.Reading;
import ru.ryadom.law.Action;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Law;
import ru.ryadom.law.ListedMeasure;
import ru.ryadom.law.MeasureList;
import ru.ryadom.law.Region;
import ru.ryadom.law.RegionId;
import ru.ryadom.ngos.AccompanyingWorker;
import ru.ryadom.ngos.EntryStage;
import ru.ryadom.ngos.NgoContract;
import ru.ryadom.ngos.NgoContract.ContractState;
import ru.ryadom.ngos.OfferedHelp;
import ru.ryadom.ngos.RegistryEntry;
import ru.ryadom.ngos.Territory;
import ru.ryadom.ngos.TrainedWorker;
import ru.ryadom.offices.Office;
import ru.ryadom.offices.Offices;

/**
 * What the contract says of an entry beyond its own facts. Whoever asks for its people is
 * journalled with their ids; who does not is shown nobody.
 */
@Controller
class EntryFields {

	private static final String PURPOSE = "работа с реестром организаций";

	/** Any word will do: what is typed is looked at when it is there. */
	private static final String UNTYPED = "…";

	private final Law law;

	private final Offices offices;

	EntryFields(Law law, Offices offices) {
		this.law = law;
		this.offices = offices;
	}

	@SchemaMapping(typeName = "RegistryEntry")
	Region region(RegistryEntry entry) {
		return this.law.region(entry.regionId());
	}

	@SchemaMapping(typeName = "RegistryEntry")
	EntryStage stage(RegistryEntry entry) {
		return EntryStage.of(entry.state());
	}

	@SchemaMapping(typeName = "RegistryEntry")
	List<TrainedWorker> trainedStaff(RegistryEntry entry) {
		List<TrainedWorker> people = entry.facts().trained();
		shown(entry, people.stream().map(TrainedWorker::id));
		return people;
	}

	@SchemaMapping(typeName = "RegistryEntry")
	List<AccompanyingWorker> accompanying(RegistryEntry entry) {
		List<AccompanyingWorker> people = entry.facts().accompanying();
		shown(entry, people.stream().map(AccompanyingWorker::id));
		return people;
	}

	@SchemaMapping(typeName = "RegistryEntry")
	List<Action> actions(RegistryEntry entry, Now now) {
		LocalDate today = now.today();
		return List.of(new Action("changeRegistryEntry", entry.notChangeable()),
				new Action("addNgoContract", entry.notContractable()),
				action("suspendRegistryEntry", entry.suspend(today, UNTYPED, today)),
				action("resumeRegistryEntry", entry.resume(today, today)),
				action("excludeRegistryEntry", entry.exclude(today, UNTYPED, today)));
	}

	@SchemaMapping(typeName = "TrainedWorker")
	boolean valid(TrainedWorker worker, Now now) {
		return worker.isTrainedOn(now.today());
	}

	@SchemaMapping(typeName = "OfferedHelp")
	Optional<ListedMeasure> listed(OfferedHelp service) {
		return Optional.ofNullable(service.listedId()).flatMap(this::measure);
	}

	@SchemaMapping(typeName = "Territory")
	List<Region> regions(Territory territory) {
		return territory.regionCodes().stream().map((code) -> this.law.region(new RegionId(code))).toList();
	}

	@SchemaMapping(typeName = "Territory")
	List<Office> offices(Territory territory) {
		return territory.officesInOrder().stream().map(this.offices::office).toList();
	}

	@SchemaMapping(typeName = "NgoContract")
	Office office(NgoContract contract) {
		return this.offices.office(contract.officeId());
	}

	@SchemaMapping(typeName = "NgoContract")
	List<ListedMeasure> kinds(NgoContract contract) {
		return this.law.measureList(MeasureList.ACCOMPANIMENT)
			.map(MeasureList::items)
			.orElseGet(List::of)
			.stream()
			.filter((item) -> contract.kindIds().contains(item.id()))
			.toList();
	}

	@SchemaMapping(typeName = "NgoContract")
	ContractState state(NgoContract contract, Now now) {
		return contract.stateOn(now.today());
	}

	@SchemaMapping(typeName = "NgoContract")
	List<Action> actions(NgoContract contract, Now now) {
		return List.of(new Action("endNgoContract", contract.notEndable(now.today())));
	}

	/** What stands in the way whatever is typed. */
	private static Action action(String name, Decision<RegistryEntry> tried) {
		return new Action(name, tried.objections().stream().filter((each) -> each.field().isEmpty()).toList());
	}

	private Optional<ListedMeasure> measure(String id) {
		return this.law.measureList(MeasureList.ACCOMPANIMENT).flatMap((list) -> list.item(id));
	}

	private static void shown(RegistryEntry entry, Stream<String> people) {
		Reading reading = Reading.current();
		people.forEach((id) -> reading.shows(id, PURPOSE));
		reading.about(entry.id());
	}

}
