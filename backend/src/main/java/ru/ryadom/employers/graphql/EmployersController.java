package ru.ryadom.employers.graphql;

import java.util.List;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Viewer;
import ru.ryadom.employers.EmployerMemberships;
import ru.ryadom.employers.EmployerOrganisation;

/** What somebody of an employer is told about who they are. */
@Controller
class EmployersController {

	private final EmployerMemberships memberships;

	EmployersController(EmployerMemberships memberships) {
		this.memberships = memberships;
	}

	@SchemaMapping(typeName = "EmployerViewer")
	List<EmployerOrganisation> organisations(Viewer.EmployerViewer viewer) {
		return this.memberships.of(viewer);
	}

}
