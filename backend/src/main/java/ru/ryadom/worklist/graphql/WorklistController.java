package ru.ryadom.worklist.graphql;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Now;
import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Slice;
import ru.ryadom.law.Law;
import ru.ryadom.worklist.Worklist;
import ru.ryadom.worklist.WorklistFilter;

/** The queue for the contract. */
@Controller
class WorklistController {

	private static final int USUAL = 50;

	private final Worklist worklist;

	private final Law law;

	WorklistController(Worklist worklist, Law law) {
		this.worklist = worklist;
		this.law = law;
	}

	@SchemaMapping(typeName = "StaffViewer")
	Page<QueueRow> worklist(Viewer.StaffViewer viewer, Now now, @Argument @Nullable Integer first,
			@Argument @Nullable String after, @Argument @Nullable WorklistFilter filter) {
		return this.worklist
			.page(viewer, (filter != null) ? filter : WorklistFilter.NONE, Slice.of(first, after, USUAL))
			.map((row) -> new QueueRow(row, this.law, now.today()));
	}

}
