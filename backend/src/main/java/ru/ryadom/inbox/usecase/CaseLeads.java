package ru.ryadom.inbox.usecase;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Audience;
import ru.ryadom.cases.Cases;
import ru.ryadom.inbox.Recipient;
import ru.ryadom.inbox.Recipient.AllOf;
import ru.ryadom.inbox.Recipient.Worker;
import ru.ryadom.offices.Offices;
import ru.ryadom.offices.StaffMember;

/**
 * Whom the news of a case are for: who leads it, or all specialists of the office when
 * nobody does, so that nothing goes unwatched.
 */
@Component
class CaseLeads {

	private final Cases cases;

	private final Offices offices;

	CaseLeads(Cases cases, Offices offices) {
		this.cases = cases;
		this.offices = offices;
	}

	/** For all of them together, in two look-ups: by case id and office id. */
	BiFunction<String, String, Recipient> of(Collection<String> caseIds) {
		Map<String, String> named = this.cases.responsibleFor(caseIds);
		Map<String, StaffMember> members = this.offices.members(named.values().stream().distinct().toList());
		return (caseId, officeId) -> Optional.ofNullable(named.get(caseId))
			.map(members::get)
			.filter((member) -> member.leadsIn(officeId))
			.<Recipient>map((member) -> new Worker(member.id()))
			.orElseGet(() -> new AllOf(Audience.SPECIALIST));
	}

}
