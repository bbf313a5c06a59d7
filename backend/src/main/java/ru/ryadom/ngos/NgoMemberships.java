package ru.ryadom.ngos;

import java.util.List;

import ru.ryadom.access.Viewer;

/** Who acts for which organisation. */
public interface NgoMemberships {

	/** The organisations that the viewer acts for, by name. */
	List<NgoOrganisation> of(Viewer.NgoViewer viewer);

	/** Accounts that act for the organisation of this ИНН, to be told of news. */
	List<String> accountsOf(String inn);

}
