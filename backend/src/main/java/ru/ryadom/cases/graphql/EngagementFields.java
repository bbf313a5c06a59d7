package ru.ryadom.cases.graphql;

import java.util.List;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.cases.Case;
import ru.ryadom.ngos.Companions;
import ru.ryadom.ngos.NgoWorkerChoice;
import ru.ryadom.ngos.Registry;

/** Whom of an organisation a contract may name. */
@Controller
class EngagementFields {

	private final Registry registry;

	private final Companions companions;

	EngagementFields(Registry registry, Companions companions) {
		this.registry = registry;
		this.companions = companions;
	}

	@SchemaMapping(typeName = "Case")
	List<NgoWorkerChoice> ngoWorkers(Case file) {
		return file.arranged()
			.agreed()
			.map((offer) -> this.registry.known(List.of(offer.entryId())).get(offer.entryId()))
			.map((entry) -> NgoWorkerChoice.of(entry, this.companions.working(entry.organisation().inn())))
			.orElse(List.of());
	}

}
