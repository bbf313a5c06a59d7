package ru.ryadom.ngos.usecase;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.drafts.DraftSubjects;
import ru.ryadom.ngos.RegistryEntries;

/** Drafts about an entry of the registry are there for whom the entry is. */
@Component
class EntryDrafts implements DraftSubjects {

	private final RegistryEntries entries;

	EntryDrafts(RegistryEntries entries) {
		this.entries = entries;
	}

	@Override
	public String prefix() {
		return "ngoentry";
	}

	@Override
	public Optional<List<String>> personsOf(Viewer viewer, String id) {
		return this.entries.find(viewer, id).map((_) -> List.of());
	}

}
