package ru.ryadom.assignments.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import ru.ryadom.access.OfficePlaces;
import ru.ryadom.assignments.Assignment;
import ru.ryadom.assignments.AssignmentEnd;
import ru.ryadom.assignments.Assignments;
import ru.ryadom.assignments.Wanted;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseChanged;
import ru.ryadom.cases.CaseState.Accompanying;
import ru.ryadom.cases.CaseState.ArrangingProvider;
import ru.ryadom.cases.CaseState.AwaitingMse;
import ru.ryadom.cases.CaseState.CaseClosed;
import ru.ryadom.cases.CaseState.DeterminingNeed;
import ru.ryadom.cases.Closing;
import ru.ryadom.certificates.Certificates;
import ru.ryadom.kernel.BusinessClock;

/**
 * Keeps the assignments of a case in step with it, in the unit of work that changes it.
 */
@Component
class AssignmentKeeper {

	private final Assignments assignments;

	private final Certificates certificates;

	private final OfficePlaces places;

	private final BusinessClock clock;

	AssignmentKeeper(Assignments assignments, Certificates certificates, OfficePlaces places, BusinessClock clock) {
		this.assignments = assignments;
		this.certificates = certificates;
		this.places = places;
		this.clock = clock;
	}

	@EventListener
	void on(CaseChanged changed) {
		switch (changed.file().state()) {
			case DeterminingNeed _, AwaitingMse _ -> {
			}
			case ArrangingProvider _, Accompanying _, CaseClosed _ -> keep(changed.file());
		}
	}

	private void keep(Case file) {
		List<Assignment> there = this.assignments.ofCases(List.of(file.id())).getOrDefault(file.id(), List.of());
		Map<String, Wanted> wanted = Wanted.of(file)
			.stream()
			.collect(Collectors.toMap(Wanted::ground, Function.identity()));
		there.forEach((now) -> change(now, next(file, now, wanted.get(now.ground()))));
		there.forEach((now) -> wanted.remove(now.ground()));
		if (!wanted.isEmpty()) {
			@Nullable String certificate = this.certificates.idOf(file.id()).orElse(null);
			wanted.values()
				.forEach((one) -> this.assignments
					.save(Assignment.begin(one, file.id(), certificate, file.officeId(), file.personId())));
		}
	}

	private Assignment next(Case file, Assignment now, @Nullable Wanted wanted) {
		Assignment next = (wanted != null) ? now.inStepWith(wanted) : (file.state() instanceof CaseClosed closed)
				? now.ended(closed.on(), AssignmentEnd.CASE_ENDED) : now.ended(today(file), AssignmentEnd.REPLACED);
		Assignment here = next.at(file.officeId());
		return here.isByNgo() ? here.reported(reported(file, now)) : here;
	}

	/** Only the organisation that accompanied last is asked to tell of it. */
	private static @Nullable LocalDate reported(Case file, Assignment of) {
		return Optional.ofNullable(file.provision().engagement())
			.filter((engagement) -> engagement.offerId().equals(of.ground()))
			.flatMap((_) -> Optional.ofNullable(file.closing()))
			.map(Closing::ngoReport)
			.map(Closing.NgoReport::receivedOn)
			.orElse(null);
	}

	private void change(Assignment now, Assignment next) {
		if (!next.equals(now)) {
			this.assignments.save(next);
		}
	}

	private LocalDate today(Case file) {
		return this.places.placeOf(file.officeId()).dayAt(this.clock.instant());
	}

}
