package ru.ryadom.ngos.graphql;

import java.util.Optional;

import org.springframework.stereotype.Component;

import ru.ryadom.access.NodeFinder;
import ru.ryadom.access.Viewer;
import ru.ryadom.ngos.RegistryEntries;

/** An entry of the registry by its id. */
@Component
class EntryFinder implements NodeFinder {

	private final RegistryEntries entries;

	EntryFinder(RegistryEntries entries) {
		this.entries = entries;
	}

	@Override
	public String prefix() {
		return "ngoentry";
	}

	@Override
	public Optional<?> find(Viewer viewer, String id) {
		return this.entries.find(viewer, id);
	}

}
