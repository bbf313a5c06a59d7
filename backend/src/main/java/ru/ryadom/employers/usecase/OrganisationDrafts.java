package ru.ryadom.employers.usecase;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.drafts.DraftSubjects;
import ru.ryadom.employers.EmployerMemberships;
import ru.ryadom.kernel.Ids;

/**
 * Drafts of what an organisation has not sent yet are there for as long as their writer
 * acts for it, and under no other organisation.
 */
@Component
class OrganisationDrafts implements DraftSubjects {

	private final EmployerMemberships memberships;

	OrganisationDrafts(EmployerMemberships memberships) {
		this.memberships = memberships;
	}

	@Override
	public String prefix() {
		return "employer";
	}

	@Override
	public boolean mayBe(String id) {
		return Ids.isNamed(prefix(), id);
	}

	@Override
	public Optional<List<String>> personsOf(Viewer viewer, String id) {
		return (viewer instanceof Viewer.EmployerViewer employer) ? this.memberships.of(employer)
			.stream()
			.filter((own) -> own.id().equals(id))
			.findFirst()
			.map((_) -> List.of()) : Optional.empty();
	}

}
