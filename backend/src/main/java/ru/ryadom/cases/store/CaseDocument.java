package ru.ryadom.cases.store;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

import ru.ryadom.cases.Lead;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseFacts;
import ru.ryadom.cases.CaseOutcome;
import ru.ryadom.cases.CaseStage;
import ru.ryadom.cases.CaseState;
import ru.ryadom.cases.CaseState.Accompanying;
import ru.ryadom.cases.CaseState.ArrangingProvider;
import ru.ryadom.cases.CaseState.AwaitingMse;
import ru.ryadom.cases.CaseState.CaseClosed;
import ru.ryadom.cases.CaseState.DeterminingNeed;
import ru.ryadom.cases.Closing;
import ru.ryadom.cases.Need;
import ru.ryadom.cases.NgoEngagement;
import ru.ryadom.cases.NgoOffer;
import ru.ryadom.cases.Provision;
import ru.ryadom.cases.Reopening;
import ru.ryadom.cases.Turns;
import ru.ryadom.law.RegionId;

/**
 * The stored shape of a case: what is searched by stands open, what is typed about a
 * person is in {@code pd}, sealed for this id.
 *
 * @param stageOn the day the stage began, ISO text
 * @param openOrder the draft order that waits for the head, to be held against the orders
 * @param responsible who was named last to lead it, whether or not they still work
 * @param formerOffices those that had the case before, if any did
 * @param ngo entry of the organisation that accompanies, if one does
 * @param ngos entries of all that the case depends on, those that are only asked too
 * @param contractUntil the day after which an organisation's contract is to be looked at
 * @param offeredTo entries of the organisations that it was offered to
 * @param offers ids of those offers
 */
record CaseDocument(@Id String id, int revision, String office, String region, String person, boolean open,
		String stage, String stageOn, @Nullable String until, @Nullable String outcome, boolean noticeOwed,
		@Nullable String ngo, List<String> ngos, @Nullable String contractUntil, @Nullable String openOrder,
		@Nullable List<String> offeredTo, @Nullable List<String> offers, @Nullable String responsible,
		@Nullable List<String> formerOffices, byte[] pd) {

	/** What is sealed. */
	record Sealed(CaseFacts facts, Need need, Provision provision, @Nullable Closing closing,
			List<Reopening> reopenings, Turns turns, @Nullable Lead lead) {

		/** A case of before there were turns had none. */
		Sealed {
			turns = Objects.requireNonNullElse(turns, Turns.NONE);
		}

		static Sealed of(Case file) {
			return new Sealed(file.facts(), file.need(), file.provision(), file.closing(), file.reopenings(),
					file.turns(), file.lead());
		}

	}

	static CaseDocument of(Case file, int revision, byte[] pd) {
		return switch (file.state()) {
			case DeterminingNeed(var since) -> of(file, revision, since, null, null, false, pd);
			case AwaitingMse(var since) -> of(file, revision, since, null, null, false, pd);
			case ArrangingProvider(var since) -> of(file, revision, since, null, null, false, pd);
			case Accompanying(var since, var until) -> of(file, revision, since, until.toString(), null, false, pd);
			case CaseClosed(var on, var outcome, var owed) -> of(file, revision, on, null, outcome.name(), owed, pd);
		};
	}

	private static CaseDocument of(Case file, int revision, LocalDate on, @Nullable String until,
			@Nullable String outcome, boolean owed, byte[] pd) {
		NgoEngagement engagement = file.provision().engagement();
		List<NgoOffer> offers = file.provision().allOffers();
		Lead lead = file.lead();
		return new CaseDocument(file.id(), revision, file.officeId(), file.region().value(), file.personId(),
				file.isOpen(), file.stage().name(), on.toString(), until, outcome, owed,
				(engagement != null) ? engagement.entryId() : null, List.copyOf(file.provision().ngos()),
				contractUntil(file.provision()), file.openOrderId(),
				offers.stream().map(NgoOffer::entryId).distinct().toList(), offers.stream().map(NgoOffer::id).toList(),
				(lead != null) ? lead.staffId() : null, formerOffices(file), pd);
	}

	private static @Nullable List<String> formerOffices(Case file) {
		List<String> former = file.turns()
			.formerOffices()
			.stream()
			.filter((office) -> !office.equals(file.officeId()))
			.toList();
		return former.isEmpty() ? null : former;
	}

	/** The earliest, when one organisation is to follow another. */
	private static @Nullable String contractUntil(Provision provision) {
		return Stream.of(provision, provision.arranged())
			.map((each) -> each.succession().standing().until())
			.filter(Objects::nonNull)
			.map(LocalDate::toString)
			.min(Comparator.naturalOrder())
			.orElse(null);
	}

	Case toDomain(Sealed data) {
		return new Case(this.id, this.revision, this.office, new RegionId(this.region), this.person, data.facts(),
				state(), data.need(), data.provision(), data.closing(), data.reopenings(), data.turns(), data.lead());
	}

	private CaseState state() {
		LocalDate on = LocalDate.parse(this.stageOn);
		return switch (CaseStage.valueOf(this.stage)) {
			case DETERMINING_NEED -> new DeterminingNeed(on);
			case AWAITING_MSE -> new AwaitingMse(on);
			case ARRANGING_PROVIDER -> new ArrangingProvider(on);
			case ACCOMPANYING -> new Accompanying(on, LocalDate.parse(must(this.until)));
			case CLOSED -> new CaseClosed(on, CaseOutcome.valueOf(must(this.outcome)), this.noticeOwed);
		};
	}

	private static String must(@Nullable String value) {
		if (value == null) {
			throw new IllegalStateException("a stored case lacks a field of its stage");
		}
		return value;
	}

}
