package ru.ryadom.worklist.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Now;
import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.Fault;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Slice;
import ru.ryadom.law.Law;
import ru.ryadom.offices.Offices;
import ru.ryadom.offices.StaffMember;
import ru.ryadom.worklist.Worklist;
import ru.ryadom.worklist.WorklistFilter;

/** The queue for the contract. */
@Controller
class WorklistController {

	private static final int USUAL = 50;

	private final Worklist worklist;

	private final Law law;

	private final Offices offices;

	WorklistController(Worklist worklist, Law law, Offices offices) {
		this.worklist = worklist;
		this.law = law;
		this.offices = offices;
	}

	@SchemaMapping(typeName = "StaffViewer")
	Page<QueueRow> worklist(Viewer.StaffViewer viewer, Now now, @Argument @Nullable Integer first,
			@Argument @Nullable String after, @Argument @Nullable WorklistFilter filter) {
		if (filter != null && filter.whose() != null && filter.responsibleId() != null) {
			throw new Fault.BadRequest("Назовите либо чьи дела, либо одного работника.");
		}
		return this.worklist
			.page(viewer, (filter != null) ? filter : WorklistFilter.NONE, Slice.of(first, after, USUAL))
			.map((row) -> new QueueRow(row, this.law, now.today()));
	}

	/** Who leads each row, in one look-up; a case that nobody leads has none. */
	@BatchMapping(typeName = "WorklistRow")
	Map<QueueRow, StaffMember> responsible(List<QueueRow> rows) {
		Map<String, StaffMember> found = this.offices
			.members(rows.stream().map((row) -> row.row().leadId()).filter(Objects::nonNull).distinct().toList());
		Map<QueueRow, StaffMember> leads = new HashMap<>();
		rows.forEach((row) -> Optional.ofNullable(row.row().leadId())
			.map(found::get)
			.ifPresent((member) -> leads.put(row, member)));
		return leads;
	}

	/** How many cases are left to each worker of the list. */
	@BatchMapping(typeName = "StaffMembership")
	Map<StaffMember, Integer> casesLeft(List<StaffMember> members, GraphQLContext context) {
		Viewer viewer = context.getOrDefault(Viewer.class, new Viewer.Nobody());
		Map<String, Integer> left = this.worklist.left(viewer, members.stream().map(StaffMember::id).toList());
		return members.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(), (member) -> left.getOrDefault(member.id(), 0)));
	}

}
