package ru.ryadom.employers.graphql;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Now;
import ru.ryadom.access.Viewer;
import ru.ryadom.employers.EmployerEntries;
import ru.ryadom.employers.EmployerEntry;
import ru.ryadom.employers.EmployerEntryAnswer;
import ru.ryadom.employers.Employers;
import ru.ryadom.employers.usecase.ApproveEmployerEntry;
import ru.ryadom.employers.usecase.RefuseEmployerEntry;
import ru.ryadom.employers.usecase.RequestEmployerEntry;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Slice;
import ru.ryadom.law.Action;
import ru.ryadom.law.Law;
import ru.ryadom.law.Region;
import ru.ryadom.law.RegionId;
import ru.ryadom.offices.Offices;
import ru.ryadom.offices.StaffMember;

/** Entries, for who asks to be let in and for the office that answers. */
@Controller
class EntryController {

	private static final String TYPE = "EmployerEntry";

	private final EmployerEntries entries;

	private final Employers employers;

	private final Offices offices;

	private final Law law;

	private final RequestEmployerEntry requestEmployerEntry;

	private final ApproveEmployerEntry approveEmployerEntry;

	private final RefuseEmployerEntry refuseEmployerEntry;

	EntryController(EmployerEntries entries, Employers employers, Offices offices, Law law,
			RequestEmployerEntry requestEmployerEntry, ApproveEmployerEntry approveEmployerEntry,
			RefuseEmployerEntry refuseEmployerEntry) {
		this.entries = entries;
		this.employers = employers;
		this.offices = offices;
		this.law = law;
		this.requestEmployerEntry = requestEmployerEntry;
		this.approveEmployerEntry = approveEmployerEntry;
		this.refuseEmployerEntry = refuseEmployerEntry;
	}

	@SchemaMapping(typeName = "UnassignedViewer", field = "entries")
	List<EmployerEntry> ofNobody(Viewer.UnassignedViewer viewer) {
		return this.entries.own(viewer);
	}

	@SchemaMapping(typeName = "EmployerViewer", field = "entries")
	List<EmployerEntry> ofEmployer(Viewer.EmployerViewer viewer) {
		return this.entries.own(viewer);
	}

	@SchemaMapping(typeName = "StaffViewer")
	Page<EmployerEntry> employerEntries(Viewer.StaffViewer viewer, @Argument @Nullable Integer first,
			@Argument @Nullable String after, @Argument @Nullable Boolean answered) {
		return this.entries.page(viewer, Boolean.TRUE.equals(answered), Slice.of(first, after, 20));
	}

	@SchemaMapping(typeName = TYPE)
	Region region(EmployerEntry entry) {
		return this.law.region(new RegionId(entry.facts().regionId()));
	}

	@SchemaMapping(typeName = TYPE)
	List<Action> actions(EmployerEntry entry, Now now) {
		return entry.actions(now.today());
	}

	@BatchMapping(typeName = TYPE)
	Map<EmployerEntry, Boolean> known(List<EmployerEntry> asked) {
		Set<String> known = this.employers.known(asked.stream().map(EmployerEntry::inn).distinct().toList());
		return asked.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(), (entry) -> known.contains(entry.inn())));
	}

	@BatchMapping(typeName = TYPE)
	Map<EmployerEntry, StaffMember> answeredBy(List<EmployerEntry> asked) {
		Map<String, StaffMember> members = this.offices
			.members(asked.stream().map(EntryController::worker).filter(Objects::nonNull).distinct().toList());
		return asked.stream()
			.distinct()
			.filter((entry) -> !entry.isWaiting())
			.collect(Collectors.toMap(Function.identity(), (entry) -> named(members, entry)));
	}

	private static StaffMember named(Map<String, StaffMember> members, EmployerEntry entry) {
		String id = String.valueOf(worker(entry));
		return Optional.ofNullable(members.get(id)).orElseGet(() -> StaffMember.unknown(id));
	}

	private static @Nullable String worker(EmployerEntry entry) {
		EmployerEntryAnswer answer = entry.answer();
		return (answer != null) ? answer.byId() : null;
	}

	@MutationMapping
	RequestEmployerEntry.Result requestEmployerEntry(Viewer.SignedIn viewer,
			@Argument RequestEmployerEntry.Input input) {
		return this.requestEmployerEntry.request(viewer, input);
	}

	@MutationMapping
	ApproveEmployerEntry.Result approveEmployerEntry(Viewer.StaffViewer viewer,
			@Argument ApproveEmployerEntry.Input input) {
		return this.approveEmployerEntry.approve(viewer, input);
	}

	@MutationMapping
	RefuseEmployerEntry.Result refuseEmployerEntry(Viewer.StaffViewer viewer,
			@Argument RefuseEmployerEntry.Input input) {
		return this.refuseEmployerEntry.refuse(viewer, input);
	}

}
