package ru.ryadom.worklist.graphql;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Audience;
import ru.ryadom.access.Viewer;
import ru.ryadom.law.Action;
import ru.ryadom.offices.Offices;
import ru.ryadom.offices.StaffMember;
import ru.ryadom.worklist.SavedFilter;
import ru.ryadom.worklist.SavedFilters;
import ru.ryadom.worklist.usecase.ChangeWorklistFilter;
import ru.ryadom.worklist.usecase.DeleteWorklistFilter;
import ru.ryadom.worklist.usecase.SaveWorklistFilter;

/** Saved filters of the queue for the contract. */
@Controller
class SavedFilterController {

	private final SavedFilters filters;

	private final Offices offices;

	private final SaveWorklistFilter saveWorklistFilter;

	private final ChangeWorklistFilter changeWorklistFilter;

	private final DeleteWorklistFilter deleteWorklistFilter;

	SavedFilterController(SavedFilters filters, Offices offices, SaveWorklistFilter saveWorklistFilter,
			ChangeWorklistFilter changeWorklistFilter, DeleteWorklistFilter deleteWorklistFilter) {
		this.filters = filters;
		this.offices = offices;
		this.saveWorklistFilter = saveWorklistFilter;
		this.changeWorklistFilter = changeWorklistFilter;
		this.deleteWorklistFilter = deleteWorklistFilter;
	}

	@SchemaMapping(typeName = "StaffViewer")
	List<SavedFilter> savedFilters(Viewer.StaffViewer viewer) {
		return this.filters.seenBy(viewer);
	}

	@BatchMapping(typeName = "SavedFilter")
	Map<SavedFilter, StaffMember> owner(List<SavedFilter> filters) {
		Map<String, StaffMember> found = this.offices.members(filters.stream().map(SavedFilter::ownerId).toList());
		return filters.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(), (filter) -> Optional.ofNullable(found.get(filter.ownerId()))
				.orElseGet(() -> StaffMember.unknown(filter.ownerId()))));
	}

	@SchemaMapping(typeName = "SavedFilter")
	boolean mine(SavedFilter filter, Viewer.StaffViewer viewer) {
		return filter.ownerId().equals(viewer.memberId());
	}

	@SchemaMapping(typeName = "SavedFilter")
	boolean usual(SavedFilter filter, Viewer.StaffViewer viewer) {
		return filter.usual() && mine(filter, viewer);
	}

	@SchemaMapping(typeName = "SavedFilter")
	List<Action> actions(SavedFilter filter, Viewer.StaffViewer viewer) {
		return filter.actions(viewer.memberId(), viewer.roles().contains(Audience.HEAD));
	}

	@MutationMapping
	SaveWorklistFilter.Result saveWorklistFilter(Viewer.StaffViewer viewer, @Argument SaveWorklistFilter.Input input) {
		return this.saveWorklistFilter.save(viewer, input);
	}

	@MutationMapping
	ChangeWorklistFilter.Result changeWorklistFilter(Viewer.StaffViewer viewer,
			@Argument ChangeWorklistFilter.Input input) {
		return this.changeWorklistFilter.change(viewer, input);
	}

	@MutationMapping
	DeleteWorklistFilter.Result deleteWorklistFilter(Viewer.StaffViewer viewer,
			@Argument DeleteWorklistFilter.Input input) {
		return this.deleteWorklistFilter.delete(viewer, input);
	}

}
