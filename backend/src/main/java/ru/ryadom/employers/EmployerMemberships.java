package ru.ryadom.employers;

import java.util.List;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.Inn;

/** Who acts for which organisation. */
public interface EmployerMemberships {

	/** The organisations that the viewer acts for, by name. */
	List<EmployerOrganisation> of(Viewer.EmployerViewer viewer);

	/** The ids of the places that the viewer acts from. */
	List<String> placesOf(Viewer.EmployerViewer viewer);

	/** Accounts that act for the organisation with this ИНН, to be told of news. */
	List<String> accountsOf(Inn inn);

	/** Whether anybody acts for the organisation with this ИНН: it has a cabinet then. */
	boolean hasMember(Inn inn);

}
