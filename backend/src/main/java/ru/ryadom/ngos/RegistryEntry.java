package ru.ryadom.ngos;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import ru.ryadom.kernel.Fault;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.law.RegionId;

/**
 * An entry of the registry of organisations that may accompany (SIT-21).
 *
 * @param regionId the subject whose operator keeps it
 */
public record RegistryEntry(String id, int revision, RegionId regionId, EntrySource source, EntryState state,
		EntryFacts facts, List<NgoContract> contracts) {

	/** No organisation has more. */
	public static final int MOST_CONTRACTS = 100;

	public RegistryEntry {
		contracts = List.copyOf(contracts);
	}

	public Organisation organisation() {
		return this.facts.organisation();
	}

	public List<OfferedHelp> services() {
		return this.facts.services();
	}

	public Territory territory() {
		return this.facts.territory();
	}

	public HelpConditions conditions() {
		return this.facts.conditions();
	}

	public int capacity() {
		return this.facts.capacity();
	}

	/** Whether it may be chosen. */
	public boolean isActive() {
		return this.state instanceof EntryState.EntryActive;
	}

	/** Ids of all people it names. */
	public List<String> people() {
		return Stream
			.concat(this.facts.trained().stream().map(TrainedWorker::id),
					this.facts.accompanying().stream().map(AccompanyingWorker::id))
			.toList();
	}

	public Decision<RegistryEntry> suspend(LocalDate since, String reason, LocalDate today) {
		return this.state.suspend(since, reason, today).map(this::in);
	}

	public Decision<RegistryEntry> resume(LocalDate on, LocalDate today) {
		return this.state.resume(on, today).map(this::in);
	}

	public Decision<RegistryEntry> exclude(LocalDate on, String reason, LocalDate today) {
		return this.state.exclude(on, reason, today).map(this::in);
	}

	/** The entry saying something else of the organisation. */
	public RegistryEntry saying(EntryFacts next) {
		return new RegistryEntry(this.id, this.revision, this.regionId, this.source, this.state, next, this.contracts);
	}

	/** The entry with one more contract. */
	public RegistryEntry contracted(NgoContract contract) {
		return with(Stream.concat(this.contracts.stream(), Stream.of(contract)).toList());
	}

	/**
	 * Ends one of its contracts.
	 * @throws Fault.NotFound when it has no such contract
	 */
	public Decision<RegistryEntry> endContract(String contractId, LocalDate on, String reason, LocalDate today) {
		NgoContract ending = contract(contractId).orElseThrow(Fault.NotFound::new);
		if (!notChangeable().isEmpty()) {
			return new Rejected<>(notChangeable());
		}
		return ending.end(on, reason, today)
			.map((ended) -> with(
					this.contracts.stream().map((each) -> each.id().equals(contractId) ? ended : each).toList()));
	}

	public Optional<NgoContract> contract(String contractId) {
		return this.contracts.stream().filter((each) -> each.id().equals(contractId)).findFirst();
	}

	/** What stands in the way of changing what it says. */
	public List<Objection> notChangeable() {
		return (this.state instanceof EntryState.EntryExcluded) ? List.of(EntryState.EXCLUDED) : List.of();
	}

	/** What stands in the way of one more contract, apart from what is typed. */
	public List<Objection> notContractable() {
		return (this.contracts.size() < MOST_CONTRACTS) ? notChangeable()
				: Stream
					.concat(notChangeable().stream(),
							Stream.of(Objection.of("TOO_MANY_CONTRACTS",
									"У записи уже " + MOST_CONTRACTS + " договоров: больше система не ведёт.")))
					.toList();
	}

	private RegistryEntry in(EntryState next) {
		return new RegistryEntry(this.id, this.revision, this.regionId, this.source, next, this.facts, this.contracts);
	}

	private RegistryEntry with(List<NgoContract> all) {
		return new RegistryEntry(this.id, this.revision, this.regionId, this.source, this.state, this.facts, all);
	}

}
