package ru.ryadom.cases.usecase;

import java.util.Optional;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Audience;
import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Lead;
import ru.ryadom.cases.LeadRules;
import ru.ryadom.cases.LeadRules.Asker;
import ru.ryadom.cases.Case;
import ru.ryadom.kernel.Ids;
import ru.ryadom.law.Action;
import ru.ryadom.offices.Offices;
import ru.ryadom.offices.StaffMember;

/** Who leads a case today, and who could. */
@Component
public class Leading {

	private final Offices offices;

	Leading(Offices offices) {
		this.offices = offices;
	}

	/** Who was named and still works here as a specialist. */
	public Optional<StaffMember> of(Case file) {
		return Optional.ofNullable(file.lead()).map(Lead::staffId).flatMap((id) -> specialist(id, file.officeId()));
	}

	/** A specialist of an office; anybody else is not there. */
	Optional<StaffMember> specialist(String id, String officeId) {
		return Optional.of(id)
			.filter((one) -> Ids.isNamed("staff", one))
			.flatMap(this.offices::member)
			.filter((member) -> member.leadsIn(officeId));
	}

	/** Whether the viewer may give the case over, and if not, why. */
	public Action action(Viewer.StaffViewer viewer, Case file) {
		return new Action("reassignCase", LeadRules.reassign(of(file).orElse(null), asker(viewer)));
	}

	static Asker asker(Viewer.StaffViewer viewer) {
		return new Asker(viewer.memberId(), viewer.roles().contains(Audience.HEAD));
	}

}
