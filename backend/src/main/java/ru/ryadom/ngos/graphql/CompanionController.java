package ru.ryadom.ngos.graphql;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Slice;
import ru.ryadom.ngos.Companion;
import ru.ryadom.ngos.Companions;
import ru.ryadom.ngos.usecase.AddCompanion;
import ru.ryadom.ngos.usecase.EndCompanion;
import ru.ryadom.ngos.usecase.LinkCompanionAccount;

/** Those who accompany for an organisation, for its representatives. */
@Controller
class CompanionController {

	private final Companions companions;

	private final AddCompanion addCompanion;

	private final LinkCompanionAccount linkCompanionAccount;

	private final EndCompanion endCompanion;

	CompanionController(Companions companions, AddCompanion addCompanion, LinkCompanionAccount linkCompanionAccount,
			EndCompanion endCompanion) {
		this.companions = companions;
		this.addCompanion = addCompanion;
		this.linkCompanionAccount = linkCompanionAccount;
		this.endCompanion = endCompanion;
	}

	@SchemaMapping(typeName = "NgoViewer")
	Page<Companion> companions(Viewer.NgoViewer viewer, @Argument @Nullable Integer first,
			@Argument @Nullable String after) {
		return this.companions.page(viewer, Slice.of(first, after, 50));
	}

	@MutationMapping
	AddCompanion.Result addCompanion(Viewer.NgoViewer viewer, @Argument AddCompanion.Input input) {
		return this.addCompanion.add(viewer, input);
	}

	@MutationMapping
	LinkCompanionAccount.Result linkCompanionAccount(Viewer.NgoViewer viewer,
			@Argument LinkCompanionAccount.Input input) {
		return this.linkCompanionAccount.link(viewer, input);
	}

	@MutationMapping
	EndCompanion.Result endCompanion(Viewer.NgoViewer viewer, @Argument EndCompanion.Input input) {
		return this.endCompanion.end(viewer, input);
	}

}
