package ru.ryadom.cases.graphql;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.usecase.CancelReplacement;
import ru.ryadom.cases.usecase.StartReplacement;

/** The steps by which somebody else is looked for. */
@Controller
class ReplacementMutations {

	private final StartReplacement startReplacement;

	private final CancelReplacement cancelReplacement;

	ReplacementMutations(StartReplacement startReplacement, CancelReplacement cancelReplacement) {
		this.startReplacement = startReplacement;
		this.cancelReplacement = cancelReplacement;
	}

	@MutationMapping
	StartReplacement.Result startReplacement(Viewer.StaffViewer viewer, @Argument StartReplacement.Input input) {
		return this.startReplacement.start(viewer, input);
	}

	@SchemaMapping(typeName = "StartReplacementDone", field = "case")
	Case after(StartReplacement.Done done) {
		return done.file();
	}

	@MutationMapping
	CancelReplacement.Result cancelReplacement(Viewer.StaffViewer viewer, @Argument CancelReplacement.Input input) {
		return this.cancelReplacement.cancel(viewer, input);
	}

	@SchemaMapping(typeName = "CancelReplacementDone", field = "case")
	Case after(CancelReplacement.Done done) {
		return done.file();
	}

}
