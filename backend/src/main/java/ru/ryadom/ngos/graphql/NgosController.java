package ru.ryadom.ngos.graphql;

import java.util.List;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Viewer;
import ru.ryadom.ngos.NgoMemberships;
import ru.ryadom.ngos.NgoOrganisation;

/** What somebody of an organisation is told about who they are. */
@Controller
class NgosController {

	private final NgoMemberships memberships;

	NgosController(NgoMemberships memberships) {
		this.memberships = memberships;
	}

	@SchemaMapping(typeName = "NgoViewer")
	List<NgoOrganisation> organisations(Viewer.NgoViewer viewer) {
		return this.memberships.of(viewer);
	}

}
