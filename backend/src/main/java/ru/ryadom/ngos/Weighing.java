package ru.ryadom.ngos;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import ru.ryadom.law.NormId;
import ru.ryadom.law.Norms;
import ru.ryadom.ngos.Candidate.Reason;
import ru.ryadom.ngos.Need.WantedMeasure;
import ru.ryadom.ngos.NgoContract.ContractState;
import ru.ryadom.people.CommunicationNeed;

/** One entry against one need: what it is good for, and every reason for and against. */
final class Weighing {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

	private static final Map<CommunicationNeed, String> NEEDS = Map.of(CommunicationNeed.SIGN_LANGUAGE,
			"русский жестовый язык", CommunicationNeed.LARGE_PRINT, "крупный шрифт", CommunicationNeed.PLAIN_LANGUAGE,
			"простые слова", CommunicationNeed.NO_PHONE, "переписка вместо звонков", CommunicationNeed.PAPER,
			"всё на бумаге");

	private final RegistryEntry entry;

	private final Need need;

	/** The day on which help has to begin: nothing begins before today. */
	private final LocalDate day;

	private final List<WantedMeasure> covered;

	private final TreeSet<CommunicationNeed> unmet;

	private final int freePlaces;

	private final List<Reason> reasons = new ArrayList<>();

	private boolean suitable = true;

	private int contractWork;

	private int endsEarly;

	Weighing(RegistryEntry entry, Need need, int load, LocalDate today) {
		this.entry = entry;
		this.need = need;
		this.day = need.from().isAfter(today) ? need.from() : today;
		this.covered = need.measures()
			.stream()
			.filter((wanted) -> entry.services().stream().anyMatch(wanted::isDoneBy))
			.toList();
		this.unmet = new TreeSet<>(need.communicationNeeds());
		this.unmet.removeAll(entry.conditions().served());
		this.freePlaces = Math.max(0, entry.capacity() - load);
		state();
		place();
		measures();
		needs();
		staff();
		contract();
		places();
	}

	RegistryEntry entry() {
		return this.entry;
	}

	Fit fit() {
		if (!this.suitable) {
			return Fit.NOT;
		}
		return (this.covered.size() == this.need.measures().size() && this.unmet.isEmpty()) ? Fit.WHOLLY : Fit.PARTLY;
	}

	int covered() {
		return this.covered.size();
	}

	int unmetNeeds() {
		return this.unmet.size();
	}

	/**
	 * 0 when a contract is there, 1 when it has to be changed, 2 when it has to be made.
	 */
	int contractWork() {
		return this.contractWork;
	}

	/** How many of its papers and contracts end before the help does. */
	int endsEarly() {
		return this.endsEarly;
	}

	int freePlaces() {
		return this.freePlaces;
	}

	Candidate candidate() {
		return new Candidate(this.entry, fit(), this.covered, this.freePlaces, this.reasons);
	}

	private void state() {
		switch (this.entry.state()) {
			case EntryState.EntryActive _ -> {
			}
			case EntryState.EntrySuspended suspended -> never("ENTRY_SUSPENDED",
					"Запись приостановлена с " + DAY.format(suspended.since()) + ".", Norms.SIT_20);
			case EntryState.EntryExcluded excluded -> never("ENTRY_EXCLUDED",
					"Организация исключена из реестра " + DAY.format(excluded.on()) + ".", Norms.SIT_20);
		}
	}

	private void place() {
		Territory territory = this.entry.territory();
		if (territory.officeIds().contains(this.need.officeId())) {
			pro("SERVES_OFFICE", "Работает при этом центре занятости.", Norms.SIT_21);
		}
		else if (territory.serves(this.need.region(), this.need.officeId())) {
			pro("SERVES_REGION", "Работает во всём регионе.", Norms.SIT_21);
		}
		else {
			never("OTHER_PLACE", "На территории этого центра занятости не работает.", Norms.SIT_21);
		}
	}

	private void measures() {
		List<WantedMeasure> wanted = this.need.measures();
		if (this.covered.isEmpty()) {
			never("COVERS_NONE", "Нужных мероприятий не оказывает.", Norms.SIT_21);
		}
		else if (this.covered.size() == wanted.size()) {
			pro("COVERS_ALL", "Оказывает все нужные мероприятия.", Norms.SIT_21);
		}
		else {
			pro("COVERS_PART", "Оказывает часть мероприятий, " + this.covered.size() + " из " + wanted.size() + ": "
					+ titles(this.covered) + ".", Norms.SIT_22);
			con("LACKS_MEASURES",
					"Не оказывает: " + titles(wanted.stream().filter((each) -> !this.covered.contains(each)).toList())
							+ ". За это отвечает работник центра.",
					Norms.SIT_22);
		}
	}

	private void needs() {
		if (!this.unmet.isEmpty()) {
			con("NEEDS_UNMET",
					"Не указано, что организация умеет общаться так, как нужно человеку: "
							+ this.unmet.stream().map(NEEDS::get).collect(Collectors.joining(", ")) + ".",
					Norms.SIT_21);
		}
		else if (!this.need.communicationNeeds().isEmpty()) {
			pro("NEEDS_MET", "Умеет общаться так, как нужно человеку.", Norms.SIT_21);
		}
	}

	private void staff() {
		long ready = this.entry.facts().trained().stream().filter((each) -> each.isTrainedOn(this.day)).count();
		if (ready == 0) {
			never("NO_TRAINED_STAFF", "Нет работников с действующим документом о подготовке.", Norms.SIT_21);
			return;
		}
		pro("TRAINED_STAFF", "Подготовленных работников: " + ready + ".", Norms.SIT_21);
		if (this.entry.facts().trained().stream().noneMatch((each) -> each.isTrainedOn(this.need.to()))) {
			early("TRAINING_ENDS", "Документы о подготовке кончаются раньше, чем сопровождение: нужно до "
					+ DAY.format(this.need.to()) + ".", Norms.SIT_21);
		}
	}

	private void contract() {
		@Nullable NgoContract best = best().orElse(null);
		if (best == null) {
			this.contractWork = 2;
			con("NO_CONTRACT", "Действующего договора с этим центром нет: его нужно заключить.", Norms.SIT_20);
			return;
		}
		String called = "договор № " + best.number() + " от " + DAY.format(best.date());
		if (reach(best) == this.covered.size()) {
			pro("CONTRACT_IN_FORCE", "С центром действует " + called + ".", Norms.SIT_21);
		}
		else {
			this.contractWork = 1;
			con("CONTRACT_TO_CHANGE",
					"Действует " + called + ", но не обо всех этих мероприятиях: его нужно дополнить.", Norms.SIT_20);
		}
		if (best.lastDay().isBefore(this.need.to())) {
			early("CONTRACT_ENDS", "Договор кончается " + DAY.format(best.lastDay()) + ", раньше, чем сопровождение.",
					Norms.SIT_20);
		}
	}

	/** The contract with this office that leaves least to do. */
	private Optional<NgoContract> best() {
		return this.entry.contracts()
			.stream()
			.filter((each) -> each.officeId().equals(this.need.officeId())
					&& each.stateOn(this.day) == ContractState.IN_FORCE)
			.max(Comparator.comparingLong(this::reach)
				.thenComparing(NgoContract::lastDay)
				.thenComparing(NgoContract::id));
	}

	/** How many of the covered measures a contract is about; an own one is in any. */
	private long reach(NgoContract contract) {
		return this.covered.stream()
			.filter((each) -> each.listedId() == null || contract.kindIds().contains(each.listedId()))
			.count();
	}

	private void places() {
		String of = this.freePlaces + " из " + this.entry.capacity() + ".";
		if (this.freePlaces == 0) {
			never("NO_PLACES", "Свободных мест: " + of, Norms.SIT_20);
		}
		else {
			pro("FREE_PLACES", "Свободных мест: " + of, Norms.SIT_21);
		}
	}

	private void pro(String code, String message, NormId norm) {
		this.reasons.add(new Reason(code, true, message, norm));
	}

	private void con(String code, String message, NormId norm) {
		this.reasons.add(new Reason(code, false, message, norm));
	}

	private void early(String code, String message, NormId norm) {
		this.endsEarly++;
		con(code, message, norm);
	}

	private void never(String code, String message, NormId norm) {
		this.suitable = false;
		con(code, message, norm);
	}

	private static String titles(List<WantedMeasure> measures) {
		return measures.stream().map((each) -> "«" + each.title() + "»").collect(Collectors.joining(", "));
	}

}
