package ru.ryadom.ngos.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

import ru.ryadom.kernel.Inn;
import ru.ryadom.kernel.Ogrn;
import ru.ryadom.law.RegionId;
import ru.ryadom.ngos.AccompanyingWorker;
import ru.ryadom.ngos.EntryFacts;
import ru.ryadom.ngos.EntrySource;
import ru.ryadom.ngos.EntryStage;
import ru.ryadom.ngos.EntryState;
import ru.ryadom.ngos.HelpConditions;
import ru.ryadom.ngos.HelpWay;
import ru.ryadom.ngos.NgoContract;
import ru.ryadom.ngos.NgoContract.ContractEnd;
import ru.ryadom.ngos.OfferedHelp;
import ru.ryadom.ngos.Organisation;
import ru.ryadom.ngos.PublicEntry;
import ru.ryadom.ngos.RegistryEntry;
import ru.ryadom.ngos.Territory;
import ru.ryadom.ngos.TrainedWorker;
import ru.ryadom.people.CommunicationNeed;

/**
 * The stored shape of an entry. What the public registry tells stands open; people, and
 * the reasons somebody wrote down, are in {@code pd}, sealed for this id.
 *
 * @param place the name as it is sorted by, with the id behind it
 * @param search words of the name and the ИНН, as they are searched by
 * @param keys the lists that it stands in, see {@link EntryKeys}
 * @param kept whether it is not excluded
 */
record RegistryEntryDocument(@Id String id, int revision, String region, EntrySource source, boolean kept,
		EntryStage stage, String stageOn, String inn, String place, List<String> search, List<String> keys,
		Organised organisation, List<OfferedHelp> services, List<String> regions, List<String> offices,
		Conditions conditions, int capacity, List<Contract> contracts, byte[] pd) {

	/** The organisation. */
	record Organised(String name, String inn, @Nullable String ogrn, String phone, String email, @Nullable String site,
			String address) {

		static Organised of(Organisation from) {
			return new Organised(from.name(), from.inn(), from.ogrn(), from.phone(), from.email(), from.site(),
					from.address());
		}

		Organisation toDomain() {
			return new Organisation(this.name, new Inn(this.inn), (this.ogrn != null) ? new Ogrn(this.ogrn) : null,
					this.phone, this.email, this.site, this.address);
		}

	}

	/** The conditions of help. */
	record Conditions(List<CommunicationNeed> needs, List<HelpWay> ways, @Nullable String note) {

		HelpConditions toDomain() {
			return new HelpConditions(Set.copyOf(this.needs), Set.copyOf(this.ways), this.note);
		}

	}

	/** A contract without what is sealed. */
	record Contract(String id, String number, String date, String from, String until, String office, List<String> kinds,
			@Nullable String endedOn) {

		static Contract of(NgoContract from) {
			ContractEnd end = from.ended();
			return new Contract(from.id(), from.number(), from.date().toString(), from.from().toString(),
					from.until().toString(), from.officeId(), from.kindsInOrder(),
					(end != null) ? end.on().toString() : null);
		}

		NgoContract toDomain(Map<String, String> reasons) {
			return new NgoContract(this.id, this.number, LocalDate.parse(this.date), LocalDate.parse(this.from),
					LocalDate.parse(this.until), this.office, Set.copyOf(this.kinds), (this.endedOn != null)
							? new ContractEnd(LocalDate.parse(this.endedOn), must(reasons.get(this.id))) : null);
		}

	}

	/** What is sealed. */
	record Sealed(@Nullable String reason, List<TrainedWorker> trained, List<AccompanyingWorker> accompanying,
			Map<String, String> contractReasons) {

		static Sealed of(RegistryEntry entry) {
			@Nullable String reason = switch (entry.state()) {
				case EntryState.EntryActive _ -> null;
				case EntryState.EntrySuspended(var _, var why) -> why;
				case EntryState.EntryExcluded(var _, var why) -> why;
			};
			return new Sealed(reason, entry.facts().trained(), entry.facts().accompanying(),
					entry.contracts()
						.stream()
						.filter((each) -> each.ended() != null)
						.collect(Collectors.toMap(NgoContract::id, (each) -> each.ended().reason())));
		}

	}

	static RegistryEntryDocument of(RegistryEntry entry, EntryKeys keys, int revision, byte[] pd) {
		HelpConditions conditions = entry.conditions();
		EntryStage stage = EntryStage.of(entry.state());
		return new RegistryEntryDocument(entry.id(), revision, entry.regionId().value(), entry.source(),
				stage != EntryStage.EXCLUDED, stage, entry.state().since().toString(), entry.organisation().inn(),
				EntryKeys.place(entry), EntryKeys.search(entry.organisation()), keys.of(entry),
				Organised.of(entry.organisation()), entry.services(), entry.territory().regionCodes(),
				entry.territory().officesInOrder(),
				new Conditions(conditions.communicationNeeds(), conditions.ways(), conditions.note()), entry.capacity(),
				entry.contracts().stream().map(Contract::of).toList(), pd);
	}

	RegistryEntry toDomain(Sealed data) {
		return new RegistryEntry(this.id, this.revision, new RegionId(this.region), this.source, state(data),
				new EntryFacts(this.organisation.toDomain(), this.services, territory(), this.conditions.toDomain(),
						data.trained(), data.accompanying(), this.capacity),
				this.contracts.stream().map((each) -> each.toDomain(data.contractReasons())).toList());
	}

	PublicEntry toPublic() {
		return new PublicEntry(this.id, this.organisation.toDomain(), this.services, territory(),
				this.conditions.toDomain());
	}

	private EntryState state(Sealed data) {
		LocalDate on = LocalDate.parse(this.stageOn);
		return switch (this.stage) {
			case ACTIVE -> new EntryState.EntryActive(on);
			case SUSPENDED -> new EntryState.EntrySuspended(on, must(data.reason()));
			case EXCLUDED -> new EntryState.EntryExcluded(on, must(data.reason()));
		};
	}

	private Territory territory() {
		return new Territory(this.regions.stream().map(RegionId::new).collect(Collectors.toSet()),
				Set.copyOf(this.offices));
	}

	private static String must(@Nullable String value) {
		if (value == null) {
			throw new IllegalStateException("a stored entry lacks a reason");
		}
		return value;
	}

}
