package ru.ryadom.employers;

import java.util.List;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.Inn;

/** Who acts for which organisation. */
public interface EmployerMemberships {

	/** The organisations that the viewer acts for, by name. */
	List<EmployerOrganisation> of(Viewer.EmployerViewer viewer);

	/** Whether anybody acts for the organisation with this ИНН: it has a cabinet then. */
	boolean hasMember(Inn inn);

}
