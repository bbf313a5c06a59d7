package ru.ryadom.employers;

import java.util.List;

import ru.ryadom.access.Viewer;

/** Who acts for which organisation. */
public interface EmployerMemberships {

	/** The organisations that the viewer acts for, by name. */
	List<EmployerOrganisation> of(Viewer.EmployerViewer viewer);

}
