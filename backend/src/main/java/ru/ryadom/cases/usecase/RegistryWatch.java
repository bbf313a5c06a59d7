package ru.ryadom.cases.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseWork;
import ru.ryadom.cases.CaseWork.Step;
import ru.ryadom.cases.NgoOffer;
import ru.ryadom.cases.NgoOfferState.OfferWithdrawn;
import ru.ryadom.cases.ProviderTrouble;
import ru.ryadom.cases.ProviderTroubled;
import ru.ryadom.cases.RegistryMoves;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.ngos.Registry;
import ru.ryadom.ngos.RegistryEntry;
import ru.ryadom.offices.Offices;

/**
 * Holds cases against the registry: who depends on an organisation that may not go on has
 * a task the same day (decision 7).
 */
@Component
class RegistryWatch {

	/** Who does it, for the journal. */
	static final Viewer.ServiceViewer REGISTRY = new Viewer.ServiceViewer("service:registry", "Реестр организаций");

	private final Registry registry;

	private final CaseWork work;

	private final Offices offices;

	private final BusinessClock clock;

	private final ApplicationEventPublisher events;

	RegistryWatch(Registry registry, CaseWork work, Offices offices, BusinessClock clock,
			ApplicationEventPublisher events) {
		this.events = events;
		this.registry = registry;
		this.work = work;
		this.offices = offices;
		this.clock = clock;
	}

	/** The case as it is by the registry of today; nothing is saved. */
	Case look(Case file, LocalDate today) {
		return look(file, this.registry.known(file.provision().ngos()), today);
	}

	/**
	 * Looks at several cases, with one question to the registry, and saves those for
	 * which something is new.
	 * @return how many
	 */
	int lookAt(Collection<Case> files) {
		Set<String> entries = new TreeSet<>();
		files.forEach((file) -> entries.addAll(file.provision().ngos()));
		Map<String, RegistryEntry> known = this.registry.known(entries);
		int changed = 0;
		for (Case file : files) {
			Case next = look(file, known, this.clock.today(this.offices.office(file.officeId()).zone()));
			if (!next.equals(file)) {
				this.work.apply(REGISTRY,
						new Step("сверено с реестром организаций", next, changes(file, next), List.of()));
				news(file, next).ifPresent(this.events::publishEvent);
				changed++;
			}
		}
		return changed;
	}

	/** Who leads the case is told of a trouble once, when it comes. */
	private static Optional<ProviderTroubled> news(Case before, Case after) {
		return after.provision()
			.trouble()
			.filter((trouble) -> before.provision().trouble().isEmpty())
			.map((trouble) -> new ProviderTroubled(after, trouble));
	}

	private static Case look(Case file, Map<String, RegistryEntry> known, LocalDate today) {
		Case looked = file;
		for (String id : file.provision().ngos()) {
			RegistryEntry entry = known.get(id);
			looked = (entry != null) ? RegistryMoves.seen(looked, entry, today) : looked;
		}
		return looked;
	}

	private static List<Change> changes(Case before, Case after) {
		List<Change> changes = new ArrayList<>();
		String was = words(before);
		String is = words(after);
		if (!was.equals(is)) {
			changes.add(new Change("организация, которая сопровождает", was, is));
		}
		if (withdrawn(after) > withdrawn(before)) {
			changes.add(new Change("предложение организации", "в силе", "отозвано: запись реестра не действует"));
		}
		return changes;
	}

	private static String words(Case file) {
		Optional<ProviderTrouble> trouble = file.provision().trouble();
		return trouble.map((each) -> each.kind().words()).orElse("может сопровождать");
	}

	private static long withdrawn(Case file) {
		return file.arranged().offers().stream().map(NgoOffer::state).filter(OfferWithdrawn.class::isInstance).count();
	}

}
